/** The official register over HTTP, read from MongoDB. */
@NullMarked
package org.tiepdan.reporting.register.layout.adapter;

import org.jspecify.annotations.NullMarked;
