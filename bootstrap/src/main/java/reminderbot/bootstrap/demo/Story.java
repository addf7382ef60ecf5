package reminderbot.bootstrap.demo;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import reminderbot.simulator.InteractionRecord;
import reminderbot.simulator.SimulatedMember;
import reminderbot.simulator.SimulatedMessage;
import reminderbot.simulator.Simulator;
import reminderbot.simulator.recording.SentMessage;

/**
 * What happens in the demo, in about 25 seconds. People act; what the bot did is read back from the simulator's records
 * and nowhere else.
 */
final class Story {
    private static final Duration INTERVAL = Duration.ofSeconds(6);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BEAT = Duration.ofMillis(1200);

    private final Simulator simulator;
    private final Cast cast;
    private final Transcript transcript;
    private final CountDownLatch stopped;

    Story(Simulator simulator, Cast cast, Transcript transcript, CountDownLatch stopped) {
        this.simulator = simulator;
        this.cast = cast;
        this.transcript = transcript;
        this.stopped = stopped;
    }

    /** Plays it, in real time. */
    void play() throws InterruptedException {
        SimulatedMessage post = post();
        watch(post);
        reacts(cast.cleo(), post, "❓");
        SentMessage first = reminder(1);
        answersByButton(cast.david(), simulatedMessage(first));
        reminder(2);
        reacts(cast.emma(), post, "✅");
        completion();
    }

    private SimulatedMessage post() throws InterruptedException {
        transcript.scene("Morgan posts a message in #announcements; three people react at once");
        SimulatedMessage post =
                cast.morgan().post(cast.channel(), "Cup final on Saturday at 15:00\nWho is in? ✅ yes, ❌ no, ❓ maybe");
        transcript.said(cast.morgan(), post.body());
        beat();
        reacts(cast.anna(), post, "✅");
        reacts(cast.ben(), post, "❌");
        reacts(cast.morgan(), post, "✅");
        return post;
    }

    private void watch(SimulatedMessage post) throws InterruptedException {
        transcript.scene("Morgan has the bot watch it: /event watch, every " + INTERVAL.toSeconds() + " seconds");
        InteractionRecord watch = cast.morgan()
                .command(
                        cast.channel(),
                        "event watch",
                        Map.of("message", post.link(), "interval", INTERVAL.toSeconds() + "s"));
        transcript.answered(cast.morgan(), watch.awaitReply(PATIENCE));
        beat();
    }

    private SentMessage reminder(int number) throws InterruptedException {
        List<SentMessage> sent = simulator.records().awaitMessages(number, message -> isReminder(message), PATIENCE);
        SentMessage reminder = sent.stream().filter(this::isReminder).toList().get(number - 1);
        transcript.scene("The interval is over: reminder " + number);
        transcript.reminded(reminder);
        beat();
        return reminder;
    }

    private void answersByButton(SimulatedMember member, SimulatedMessage reminder) throws InterruptedException {
        transcript.scene(member.name() + " answers with the first button under the reminder");
        String button = reminder.buttons().get(0).customId();
        transcript.answered(member, member.press(reminder, button).awaitReply(PATIENCE));
        beat();
    }

    private void completion() {
        transcript.scene("Everybody has answered: at the next interval nobody is pinged, and Morgan is told");
        long inbox = cast.morgan().directMessages().id();
        simulator.records().awaitMessages(1, message -> message.channelId() == inbox, PATIENCE).stream()
                .filter(message -> message.channelId() == inbox)
                .forEach(transcript::told);
        transcript.summary(simulator.records().messagesSent().stream()
                .filter(this::isReminder)
                .toList());
    }

    private void reacts(SimulatedMember member, SimulatedMessage post, String emoji) throws InterruptedException {
        member.react(post, emoji);
        transcript.reacted(member, emoji);
        beat();
    }

    private SimulatedMessage simulatedMessage(SentMessage sent) {
        return cast.channel().messages().stream()
                .filter(message -> message.id() == sent.id())
                .findFirst()
                .orElseThrow();
    }

    private boolean isReminder(SentMessage message) {
        return message.channelId() == cast.channel().id() && message.interactionId() == 0;
    }

    private void beat() throws InterruptedException {
        if (stopped.await(BEAT.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new InterruptedException("the demo was stopped");
        }
    }
}
