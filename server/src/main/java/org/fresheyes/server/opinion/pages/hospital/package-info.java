/** What a hospital team does with a case: as the team that gives the second opinion, and as the first team. */
@NullMarked
package org.fresheyes.server.opinion.pages.hospital;

import org.jspecify.annotations.NullMarked;
