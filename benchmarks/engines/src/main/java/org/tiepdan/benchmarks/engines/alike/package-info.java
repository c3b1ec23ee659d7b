/** Near-duplicate search with Lucene and PostgreSQL. */
package org.tiepdan.benchmarks.engines.alike;
