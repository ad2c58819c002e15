/** The pages of wards and beds: for administrators, and for who works on the wards. */
@NullMarked
package org.fresheyes.server.wards.pages;

import org.jspecify.annotations.NullMarked;
