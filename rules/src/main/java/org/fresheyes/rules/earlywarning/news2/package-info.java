/** NEWS2 of the Royal College of Physicians, for people of 16 and over who are not pregnant. */
@NullMarked
package org.fresheyes.rules.earlywarning.news2;

import org.jspecify.annotations.NullMarked;
