@org.jspecify.annotations.NullMarked
package org.fresheyes.server.settings;
