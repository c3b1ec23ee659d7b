/** What the pages ask the services, over HTTP as any other client does, and what these answer. */
@NullMarked
package org.tiepdan.office.client;

import org.jspecify.annotations.NullMarked;
