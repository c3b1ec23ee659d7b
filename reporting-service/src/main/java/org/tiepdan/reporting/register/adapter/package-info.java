/** The register over HTTP, read from MongoDB. */
@NullMarked
package org.tiepdan.reporting.register.adapter;

import org.jspecify.annotations.NullMarked;
