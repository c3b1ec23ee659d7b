/** Form fields as parameters, for a service whose pages have forms: the edge itself reads none. */
@NullMarked
package org.tiepdan.servicekit.web.form;

import org.jspecify.annotations.NullMarked;
