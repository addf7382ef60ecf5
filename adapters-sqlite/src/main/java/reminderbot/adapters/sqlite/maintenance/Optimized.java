package reminderbot.adapters.sqlite.maintenance;

/**
 * What was done to make a database smaller and faster.
 *
 * @param bytesBefore of the file and its log
 * @param bytesAfter of the file and its log
 * @param vacuumed whether the file was written anew without its free space
 * @param analysed whether the planner was told how values are spread
 */
public record Optimized(long bytesBefore, long bytesAfter, boolean vacuumed, boolean analysed) {}
