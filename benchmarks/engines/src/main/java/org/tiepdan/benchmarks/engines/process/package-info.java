/** The job as a BPMN process, on engines that run one. */
package org.tiepdan.benchmarks.engines.process;
