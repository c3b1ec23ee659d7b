/**
 * One job on three engines with PostgreSQL: open a case, route it, arm its limit; complete it; let limits expire. Each engine runs
 * embedded, so that its clients have no HTTP overhead.
 */
package org.tiepdan.benchmarks.engines;
