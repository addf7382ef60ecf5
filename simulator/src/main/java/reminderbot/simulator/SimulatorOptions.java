package reminderbot.simulator;

import java.time.Duration;
import java.time.InstantSource;
import reminderbot.simulator.model.Intent;
import reminderbot.simulator.ratelimit.RateLimitPolicy;

/**
 * How a simulator behaves.
 *
 * @param port of the loopback interface; 0 for any that is free
 * @param token the bot's, without {@code Bot}
 * @param botName the bot's account
 * @param clock the time of nonces, interaction tokens, rate limits, timeouts and records
 * @param realTime the time in ids; JDA compares it with the machine's
 * @param grantedIntents the privileged intents that the developer portal grants
 * @param rateLimit how many requests are taken
 * @param answerWithin how long an interaction may stay without a first answer, by {@code clock}
 * @param heartbeat how often clients must show that they live
 */
public record SimulatorOptions(
        int port,
        String token,
        String botName,
        InstantSource clock,
        InstantSource realTime,
        long grantedIntents,
        RateLimitPolicy rateLimit,
        Duration answerWithin,
        Duration heartbeat) {

    private static final Duration DISCORDS_DEADLINE = Duration.ofSeconds(3);
    private static final Duration DISCORDS_HEARTBEAT = Duration.ofMillis(41_250);

    /** Any port, the system's time, every privileged intent granted, no request refused for its number. */
    public static SimulatorOptions defaults() {
        InstantSource time = InstantSource.system();
        return new SimulatorOptions(
                0,
                "simulated-token",
                "Reminder",
                time,
                time,
                Intent.PRIVILEGED,
                RateLimitPolicy.LENIENT,
                DISCORDS_DEADLINE,
                DISCORDS_HEARTBEAT);
    }

    /** The same on another port. */
    public SimulatorOptions withPort(int changed) {
        return new SimulatorOptions(
                changed, token, botName, clock, realTime, grantedIntents, rateLimit, answerWithin, heartbeat);
    }

    /** The same with another clock; ids stay in real time. */
    public SimulatorOptions withClock(InstantSource changed) {
        return new SimulatorOptions(
                port, token, botName, changed, realTime, grantedIntents, rateLimit, answerWithin, heartbeat);
    }

    /** The same with these privileged intents granted and no others. */
    public SimulatorOptions withGrantedIntents(Intent... granted) {
        long mask = 0;
        for (Intent intent : granted) {
            mask |= intent.mask();
        }
        return new SimulatorOptions(port, token, botName, clock, realTime, mask, rateLimit, answerWithin, heartbeat);
    }

    /** The same with another rate limit. */
    public SimulatorOptions withRateLimit(RateLimitPolicy changed) {
        return new SimulatorOptions(
                port, token, botName, clock, realTime, grantedIntents, changed, answerWithin, heartbeat);
    }

    /** The same with another heartbeat interval. */
    public SimulatorOptions withHeartbeat(Duration changed) {
        return new SimulatorOptions(
                port, token, botName, clock, realTime, grantedIntents, rateLimit, answerWithin, changed);
    }
}
