/** The register as a file, streamed from the database to the client. */
@NullMarked
package org.tiepdan.reporting.register.export.adapter;

import org.jspecify.annotations.NullMarked;
