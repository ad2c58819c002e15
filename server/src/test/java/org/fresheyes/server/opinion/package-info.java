@NullMarked
package org.fresheyes.server.opinion;

import org.jspecify.annotations.NullMarked;
