package org.fresheyes.server.directory.internal.importing;

import java.time.YearMonth;
import java.util.Optional;

/**
 * One file as it was read.
 *
 * @param dated the month its facts are of; empty when neither the file nor its name tells.
 */
record Reading(DataFile file, Shape shape, Seal seal, Optional<YearMonth> dated, Tally tally, Facts facts) {}
