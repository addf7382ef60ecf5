package reminderbot.domain.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reminderbot.domain.event.Audience;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventHistory;
import reminderbot.domain.event.EventPlace;
import reminderbot.domain.event.EventRules;
import reminderbot.domain.event.EventTitle;
import reminderbot.domain.event.ReminderInterval;
import reminderbot.domain.guild.Excuse;
import reminderbot.domain.guild.Member;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.MessageId;
import reminderbot.domain.id.RoleId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.mode.OperatingMode;
import reminderbot.domain.reaction.RequiredReactions;

/** What must hold of whoever is chosen, in guilds made up at random; the seed keeps them the same. */
class RandomGuildsTest {
    private static final int GUILDS = 300;
    private static final MessageId MESSAGE = new MessageId(1_200_000_000_000_000_000L);
    private static final Instant NOW = MESSAGE.createdAt().plus(Duration.ofDays(3));

    @Test
    void nobody_is_chosen_who_is_outside_the_audience_or_answered_or_is_excused() {
        forEachGuild((world, roll) -> {
            Set<UserId> chosen = new HashSet<>(world.turns().choose(roll.missing(), Map.of()));

            for (Member member : world.members) {
                if (chosen.contains(member.id())) {
                    assertThat(member.bot()).isFalse();
                    assertThat(member.sight()).isEqualTo(new Member.Sight(true, true));
                    assertThat(member.pending()).isFalse();
                    assertThat(member.isTimedOut(NOW)).isFalse();
                    assertThat(world.answered).doesNotContain(member.id());
                    assertThat(world.saidNo).doesNotContainKey(member.id());
                    assertThat(world.audience.includes(member.id(), member.roles()))
                            .isTrue();
                    assertThat(member.joinedAt()).matches(world::isNoNewcomer);
                }
            }
            assertThat(world.ids()).containsAll(chosen);
        });
    }

    @Test
    void everybody_of_the_audience_is_answered_excused_or_missing_and_only_one_of_these() {
        forEachGuild((world, roll) -> {
            List<UserId> all = new ArrayList<>(roll.answered());
            all.addAll(roll.excused().keySet());
            all.addAll(roll.missing());

            assertThat(all)
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(world.members.stream()
                            .filter(member -> !member.bot() && member.sight().event())
                            .filter(member -> world.audience.includes(member.id(), member.roles()))
                            .map(Member::id)
                            .toList());
        });
    }

    @Test
    void everybody_missing_is_chosen_within_missing_divided_by_cap_reminders_and_nobody_twice_before() {
        forEachGuild((world, roll) -> {
            FairTurns turns = world.turns();
            Map<UserId, Pings> history = world.pastOf(roll.missing());
            Map<UserId, Integer> times = new HashMap<>();
            int reminders = -Math.floorDiv(-roll.missing().size(), turns.mentionCap());

            for (int reminder = 0; reminder < reminders; reminder++) {
                Instant at = NOW.plus(Duration.ofHours(reminder));
                for (UserId user : turns.choose(roll.missing(), history)) {
                    times.merge(user, 1, Integer::sum);
                    history.put(user, new Pings(at, at, 1));
                }
            }

            assertThat(times.keySet()).containsExactlyInAnyOrderElementsOf(roll.missing());
            assertThat(times.values()).allMatch(count -> count <= 2);
        });
    }

    @Test
    void nobody_gets_more_pings_a_day_than_the_limit_over_any_number_of_reminders() {
        forEachGuild((world, roll) -> {
            FairTurns turns = new FairTurns(world.turns().mentionCap(), 6);
            Map<UserId, List<Instant>> pinged = new HashMap<>();

            for (int reminder = 0; reminder < 40; reminder++) {
                Instant at = NOW.plus(Duration.ofHours(reminder));
                List<UserId> chosen = turns.choose(roll.missing(), historyAt(at, pinged));
                chosen.forEach(user ->
                        pinged.computeIfAbsent(user, first -> new ArrayList<>()).add(at));
            }

            assertThat(pinged.values())
                    .allSatisfy(instants -> assertThat(instants)
                            .allMatch(last -> instants.stream()
                                            .filter(at -> at.isAfter(last.minus(FairTurns.DAY)) && !at.isAfter(last))
                                            .count()
                                    <= 6));
        });
    }

    @Test
    void parts_name_everybody_chosen_once_and_fifty_at_most() {
        forEachGuild((world, roll) -> {
            List<UserId> chosen = world.turns().choose(roll.missing(), Map.of());

            List<ReminderPart> parts =
                    ReminderPlan.of(new ChannelId(5), null, NOW, chosen).parts();

            assertThat(parts).flatExtracting(ReminderPart::recipients).containsExactlyElementsOf(chosen);
            assertThat(parts).allMatch(part -> part.recipients().size() <= ReminderPart.MOST_RECIPIENTS);
        });
    }

    private static Map<UserId, Pings> historyAt(Instant now, Map<UserId, List<Instant>> pinged) {
        return pinged.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> {
            List<Instant> recent = entry.getValue().stream()
                    .filter(at -> !at.isBefore(now.minus(FairTurns.DAY)))
                    .toList();
            Instant last = entry.getValue().get(entry.getValue().size() - 1);
            return new Pings(last, recent.isEmpty() ? null : last, recent.size());
        }));
    }

    private static void forEachGuild(Check check) {
        Random random = new Random(20_260_301);
        for (int n = 0; n < GUILDS; n++) {
            World world = new World(random);
            check.of(
                    world,
                    RollCall.of(
                            world.event(), world.members, world.answered, world.saidNo, OperatingMode.STANDARD, NOW));
        }
    }

    private interface Check {
        void of(World world, RollCall roll);
    }

    /** A guild, an event, and what is known of both. */
    private static final class World {
        private final Random random;
        private final List<Member> members;
        private final Audience audience;
        private final Set<UserId> answered;
        private final Map<UserId, Excuse> saidNo;
        private final FairTurns turns;

        World(Random random) {
            this.random = random;
            members = IntStream.rangeClosed(1, random.nextInt(250))
                    .mapToObj(this::member)
                    .toList();
            audience =
                    new Audience(some(4, RoleId::new, 0.3), some(4, RoleId::new, 0.15), some(250, UserId::new, 0.02));
            answered = some(260, UserId::new, random.nextDouble());
            saidNo = some(260, UserId::new, 0.1).stream()
                    .collect(Collectors.toMap(
                            user -> user, user -> random.nextBoolean() ? Excuse.AWAY : Excuse.OPTED_OUT));
            turns = new FairTurns(1 + random.nextInt(60), FairTurns.UNLIMITED);
        }

        FairTurns turns() {
            return turns;
        }

        Set<UserId> ids() {
            return members.stream().map(Member::id).collect(Collectors.toSet());
        }

        boolean isNoNewcomer(Instant joinedAt) {
            return !joinedAt.isAfter(MESSAGE.createdAt()) || !joinedAt.isAfter(NOW.minus(Duration.ofHours(24)));
        }

        /** Some were pinged for other events of the guild. */
        Map<UserId, Pings> pastOf(Collection<UserId> users) {
            Map<UserId, Pings> past = new HashMap<>();
            for (UserId user : users) {
                if (random.nextBoolean()) {
                    past.put(user, new Pings(null, NOW.minusSeconds(random.nextInt(10_000)), 1));
                }
            }
            return past;
        }

        Event event() {
            return Event.watched(
                    new EventPlace(new GuildId(1), new ChannelId(2), MESSAGE),
                    new EventTitle("Cup final"),
                    ReminderInterval.DEFAULT,
                    new EventRules(audience, RequiredReactions.DEFAULT, null, 10, null),
                    EventHistory.begins(new UserId(99), MESSAGE.createdAt()),
                    MESSAGE.createdAt().plus(Duration.ofHours(1)));
        }

        private Member member(int id) {
            return new Member(
                    new UserId(id),
                    some(4, RoleId::new, 0.3),
                    random.nextInt(10) == 0,
                    random.nextInt(15) == 0,
                    timeout(),
                    NOW.minus(Duration.ofHours(random.nextInt(100))),
                    new Member.Sight(random.nextInt(5) > 0, random.nextInt(8) > 0));
        }

        private @Nullable Instant timeout() {
            return random.nextInt(10) == 0 ? NOW.plusSeconds(random.nextInt(200) - 100) : null;
        }

        private <T> Set<T> some(int most, IntFunction<T> make, double share) {
            return IntStream.rangeClosed(1, most)
                    .filter(n -> random.nextDouble() < share)
                    .mapToObj(make)
                    .collect(Collectors.toSet());
        }
    }
}
