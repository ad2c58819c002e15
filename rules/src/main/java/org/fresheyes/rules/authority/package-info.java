/** Who may act for somebody else, on what basis, how far and until when. */
@NullMarked
package org.fresheyes.rules.authority;

import org.jspecify.annotations.NullMarked;
