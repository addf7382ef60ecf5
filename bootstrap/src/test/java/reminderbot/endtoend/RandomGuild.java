package reminderbot.endtoend;

import static reminderbot.endtoend.Stage.PATIENCE;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reminderbot.simulator.InteractionRecord;
import reminderbot.simulator.InteractionReply;
import reminderbot.simulator.SimulatedChannel;
import reminderbot.simulator.SimulatedGuild;
import reminderbot.simulator.SimulatedMember;
import reminderbot.simulator.SimulatedMessage;
import reminderbot.simulator.SimulatedRole;
import reminderbot.simulator.Simulator;
import reminderbot.simulator.model.Permission;

/**
 * A guild made at random with one event in it, and an oracle that knows who is to be pinged from what the simulator says
 * and from what this class had people do, never from the bot.
 */
final class RandomGuild {
    private static final List<String> ANSWERS = List.of("✅", "❌", "❓");
    private static final List<String> OTHERS = List.of("👍", "🎉");
    private static final Pattern MENTION = Pattern.compile("<@(\\d+)>");

    private final long seed;
    private final Random random;
    private final SimulatedGuild guild;
    private final SimulatedMember moderator;
    private final List<SimulatedRole> roles = new ArrayList<>();
    private final Map<SimulatedMember, Set<SimulatedRole>> people = new LinkedHashMap<>();
    private final Set<SimulatedMember> excused = new HashSet<>();
    private final SimulatedChannel channel;
    private final SimulatedChannel target;
    private final SimulatedMessage message;
    private final @Nullable SimulatedRole audience;
    private final @Nullable SimulatedRole excluded;

    /** With people, channels, roles and a message, to which some have reacted. */
    RandomGuild(Simulator simulator, long seed) {
        this.seed = seed;
        random = new Random(seed);
        guild = simulator.addGuild("Guild " + seed);
        moderator = guild.addMember("Moderator", guild.addRole("Moderators", Permission.MANAGE_EVENTS));
        for (int n = 0; n < 3; n++) {
            roles.add(guild.addRole("Role " + n));
        }
        people.put(moderator, Set.of());
        people.put(guild.owner(), Set.of());
        for (int n = random.nextInt(3, 30); n > 0; n--) {
            Set<SimulatedRole> held = some(roles, 3);
            people.put(guild.addMember("Member " + n, held.toArray(SimulatedRole[]::new)), held);
        }
        guild.addBotMember("Another bot");
        channel = channel("events");
        target = random.nextInt(3) == 0 ? channel("reminders") : channel;
        message = moderator.post(channel, "Who is in?");
        audience = random.nextInt(3) == 0 ? one(roles) : null;
        excluded = random.nextInt(4) == 0 ? one(roles) : null;
        people.keySet().forEach(this::maybeReact);
    }

    /** Some join after the message, are timed out, have yet to accept the rules, are away or opt out. */
    void goOn(Instant now) {
        for (int n = random.nextInt(3); n > 0; n--) {
            SimulatedMember late = guild.join("Newcomer " + n);
            people.put(late, Set.of());
            excused.add(late);
        }
        for (SimulatedMember person : List.copyOf(people.keySet())) {
            if (person != moderator && person != guild.owner() && random.nextInt(6) == 0) {
                excuse(person, now);
            }
        }
    }

    /** The moderator has the event watched. */
    void watch() {
        Map<String, Object> options = new HashMap<>(Map.of("message", message.link()));
        if (audience != null) {
            options.put("audience", audience);
        }
        if (excluded != null) {
            options.put("exclude", excluded);
        }
        if (target != channel) {
            options.put("channel", target);
        }
        InteractionRecord watch = moderator.command(channel, "event watch", options);
        watch.awaitReply(PATIENCE);
        if (watch.message().buttons().stream().anyMatch(button -> button.label().equals("Start"))) {
            moderator.pressLabelled(watch.message(), "Start").awaitReply(PATIENCE);
        }
    }

    /** Whom the preview says that it would ping. */
    Set<Long> previewed() {
        InteractionReply preview = moderator
                .command(channel, "event preview", Map.of("event", message.link()))
                .awaitReply(PATIENCE);
        return MENTION.matcher(preview.content())
                .results()
                .map(mention -> Long.valueOf(mention.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Who is expected, has not answered and is not excused. */
    Set<Long> missing() {
        Set<Long> answered = ANSWERS.stream()
                .flatMap(emoji -> message.reactors(emoji).stream())
                .collect(Collectors.toSet());
        return people.entrySet().stream()
                .filter(person -> isExpected(person.getKey(), person.getValue()))
                .map(Map.Entry::getKey)
                .filter(person -> !answered.contains(person.id()) && !excused.contains(person))
                .filter(person -> person.may(target, Permission.VIEW_CHANNEL))
                .map(SimulatedMember::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Where its reminders go. */
    SimulatedChannel target() {
        return target;
    }

    @Override
    public String toString() {
        return "the guild of seed " + seed;
    }

    private boolean isExpected(SimulatedMember person, Set<SimulatedRole> held) {
        return person.may(channel, Permission.VIEW_CHANNEL)
                && (audience == null || held.contains(audience))
                && (excluded == null || !held.contains(excluded));
    }

    private void excuse(SimulatedMember person, Instant now) {
        switch (random.nextInt(4)) {
            case 0 -> person.timeOut(now.plus(Duration.ofDays(1)));
            case 1 -> person.pending(true);
            case 2 ->
                person.command(channel, "me away", Map.of("until", "in 2d")).awaitReply(PATIENCE);
            default -> person.command(channel, "me opt-out").awaitReply(PATIENCE);
        }
        excused.add(person);
    }

    private void maybeReact(SimulatedMember person) {
        if (!person.may(channel, Permission.VIEW_CHANNEL) || random.nextInt(2) == 0) {
            return;
        }
        String emoji = one(random.nextInt(5) == 0 ? OTHERS : ANSWERS);
        if (random.nextInt(6) == 0) {
            person.reactSuper(message, emoji);
        } else {
            person.react(message, emoji);
        }
        if (random.nextInt(8) == 0) {
            person.unreact(message, emoji);
        }
    }

    /** The moderator and the bot can read everywhere; of the others some cannot. */
    private SimulatedChannel channel(String name) {
        SimulatedChannel made = guild.addChannel(name);
        made.allow(moderator, Permission.VIEW_CHANNEL, Permission.READ_MESSAGE_HISTORY);
        made.allow(
                guild.botMember(),
                Permission.VIEW_CHANNEL,
                Permission.READ_MESSAGE_HISTORY,
                Permission.SEND_MESSAGES,
                Permission.EMBED_LINKS);
        if (random.nextInt(2) == 0) {
            made.deny(guild.everyone(), Permission.VIEW_CHANNEL);
            some(roles, 2).forEach(role -> made.allow(role, Permission.VIEW_CHANNEL));
        }
        some(List.copyOf(people.keySet()), 8).stream()
                .filter(person -> person != moderator)
                .forEach(person -> made.deny(person, Permission.VIEW_CHANNEL));
        return made;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private <T> Set<T> some(List<T> of, int oneIn) {
        return of.stream().filter(each -> random.nextInt(oneIn) == 0).collect(Collectors.toSet());
    }
}
