package reminderbot.simulator.ratelimit;

import java.time.Duration;

/** So many requests in a window that begins with the first of them. */
public record RateLimit(int requests, Duration window) {}
