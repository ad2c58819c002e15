/** The tiny language in which whole cases are told, for the tests of the rules, the API and the pages alike. */
@NullMarked
package org.fresheyes.rules.opinion.scenario;

import org.jspecify.annotations.NullMarked;
