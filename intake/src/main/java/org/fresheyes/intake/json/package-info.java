/** JSON as a small tree, read as a stream, without the parts that nobody here reads. */
@NullMarked
package org.fresheyes.intake.json;

import org.jspecify.annotations.NullMarked;
