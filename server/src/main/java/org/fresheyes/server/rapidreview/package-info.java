/** Martha's Rule: calls of patients, families and staff, who is rung for them, and what becomes of them. */
@NullMarked
package org.fresheyes.server.rapidreview;

import org.jspecify.annotations.NullMarked;
