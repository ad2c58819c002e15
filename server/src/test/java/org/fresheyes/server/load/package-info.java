/** Many people at once, and machines that die in the middle: nothing acknowledged is lost, nothing done twice; how fast. */
@NullMarked
package org.fresheyes.server.load;

import org.jspecify.annotations.NullMarked;
