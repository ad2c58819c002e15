/** What the codes and words of a record say about a contact: versioned data, and how it is read. */
@NullMarked
package org.fresheyes.intake.mapping;

import org.jspecify.annotations.NullMarked;
