package reminderbot.benchmarks;

/**
 * One line of the table.
 *
 * @param what was measured
 * @param measured with its unit
 * @param aim what it should be; empty when there is no aim
 */
record Figure(String what, String measured, String aim) {}
