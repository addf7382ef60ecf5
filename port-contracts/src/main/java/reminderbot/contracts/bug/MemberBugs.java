package reminderbot.contracts.bug;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.Ids;
import reminderbot.domain.guild.Excuse;
import reminderbot.domain.guild.KnownMember;
import reminderbot.domain.guild.MemberRepository;
import reminderbot.domain.guild.Remembered;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.MessageId;
import reminderbot.domain.id.UserId;

/** Bugs in how members are remembered. */
interface MemberBugs {
    /** The time is set, whatever it was. */
    interface TouchMovesTimeBack extends MemberRepository, Bug<MemberRepository> {
        @Override
        default void touch(GuildId guild, Collection<UserId> users, Instant now) {
            sound().touch(guild, users, now);
            users.forEach(user -> sound().find(guild, user)
                    .ifPresent(member -> sound().save(new KnownMember(
                            guild, user, member.name(), member.bot(), now, member.awayUntil(), member.optedOut()))));
        }
    }

    /** Who is touched is stored anew. */
    interface TouchForgetsTheAbsence extends MemberRepository, Bug<MemberRepository> {
        @Override
        default void touch(GuildId guild, Collection<UserId> users, Instant now) {
            sound().touch(guild, users, now);
            users.forEach(user -> sound().find(guild, user)
                    .ifPresent(member -> sound().save(new KnownMember(
                            guild, user, member.name(), member.bot(), member.lastSeen(), null, member.optedOut()))));
        }
    }

    /** The guild is left out of the WHERE. */
    interface ListShowsOneWhoIsElsewhere extends MemberRepository, Bug<MemberRepository> {
        @Override
        default List<KnownMember> list(GuildId guild, @Nullable UserId after, int limit) {
            return Stream.of(Ids.GUILD, Ids.OTHER_GUILD)
                    .flatMap(one -> sound().list(one, after, limit).stream())
                    .sorted(Comparator.comparingLong(member -> member.user().value()))
                    .toList();
        }
    }

    /** Greater or equal. */
    interface ListRepeatsTheLastOfThePageBefore extends MemberRepository, Bug<MemberRepository> {
        @Override
        default List<KnownMember> list(GuildId guild, @Nullable UserId after, int limit) {
            return sound().list(guild, after == null ? null : new UserId(after.value() - 1), limit);
        }
    }

    /** ON CONFLICT DO NOTHING, where many are stored at once. */
    interface ManyMembersDoNotReplaceEarlierOnes extends MemberRepository, Bug<MemberRepository> {
        @Override
        default void saveAll(GuildId guild, List<KnownMember> members) {
            sound().saveAll(
                            guild,
                            members.stream()
                                    .filter(member ->
                                            sound().find(guild, member.user()).isEmpty())
                                    .toList());
        }
    }

    /** Of several people only the first. */
    interface TouchStopsAtTheFirst extends MemberRepository, Bug<MemberRepository> {
        @Override
        default void touch(GuildId guild, Collection<UserId> users, Instant now) {
            sound().touch(guild, users.stream().limit(1).toList(), now);
        }
    }

    /** The message next to it. */
    interface OptOutIsOfTheWrongEvent extends MemberRepository, Bug<MemberRepository> {
        @Override
        default void optOut(EventId event, UserId user) {
            sound().optOut(
                            new EventId(
                                    event.guild(), new MessageId(event.message().value() + 1)),
                            user);
        }
    }

    /** The guild is left out of the WHERE. */
    interface OptOutIgnoresTheGuild extends MemberRepository, Bug<MemberRepository> {
        @Override
        default void optOut(EventId event, UserId user) {
            sound().optOut(event, user);
            sound().optOut(Strangers.other(event), user);
        }
    }

    /** Who comes first wins. */
    interface AwayOutweighsOptingOut extends MemberRepository, Bug<MemberRepository> {
        @Override
        default Map<UserId, Excuse> listExcused(EventId event, Instant now) {
            Map<UserId, Excuse> excused = new HashMap<>(sound().listExcused(event, now));
            excused.replaceAll((user, excuse) -> sound().find(event.guild(), user)
                            .map(KnownMember::awayUntil)
                            .filter(now::isBefore)
                            .isPresent()
                    ? Excuse.AWAY
                    : excuse);
            return excused;
        }
    }

    /** Not less than instead of greater than. */
    interface AwayLastsAnInstantTooLong extends MemberRepository, Bug<MemberRepository> {
        @Override
        default Map<UserId, Excuse> listExcused(EventId event, Instant now) {
            return sound().listExcused(event, now.minusMillis(1));
        }
    }

    /** A person is the same in every guild. */
    interface FindIgnoresTheGuild extends MemberRepository, Bug<MemberRepository> {
        @Override
        default Optional<KnownMember> find(GuildId guild, UserId user) {
            return sound().find(guild, user).or(() -> sound().find(Strangers.other(guild), user));
        }
    }

    /** The guild is left out of the WHERE. */
    interface CountIgnoresTheGuild extends MemberRepository, Bug<MemberRepository> {
        @Override
        default Remembered count(GuildId guild, UserId user) {
            Remembered own = sound().count(guild, user);
            Remembered foreign = sound().count(Strangers.other(guild), user);
            return new Remembered(own.answers() + foreign.answers(), own.optOuts(), own.pings(), own.watches());
        }
    }

    /** There is no foreign key to the guild. */
    interface SaveInventsAGuild extends MemberRepository, Bug<MemberRepository> {
        @Override
        default void save(KnownMember member) {
            if (stores().guilds().find(member.guild()).isEmpty()) {
                stores().guilds().save(Guilds.aGuild(member.guild()));
            }
            sound().save(member);
        }
    }
}
