/** Posters and bed-side cards: the number to ring, and a code for the camera of a phone, in plain words. */
@NullMarked
package org.fresheyes.server.wards.posters;

import org.jspecify.annotations.NullMarked;
