/** Tests of counting how often Jess's Rule asks somebody to look. */
@NullMarked
package org.fresheyes.server.presentations.burden;

import org.jspecify.annotations.NullMarked;
