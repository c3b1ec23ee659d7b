/** The web pages for all users, under one address. They show what the services return over HTTP, store nothing and decide nothing. */
@NullMarked
package org.tiepdan.office;

import org.jspecify.annotations.NullMarked;
