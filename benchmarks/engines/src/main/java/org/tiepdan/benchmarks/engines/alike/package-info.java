/** Finding texts that say nearly the same, as Lucene and PostgreSQL do it. */
package org.tiepdan.benchmarks.engines.alike;
