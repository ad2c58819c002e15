/** A story to try: made-up people, and cases in every stage, told through the same services that real people use. */
@NullMarked
package org.fresheyes.server.demo;

import org.jspecify.annotations.NullMarked;
