package reminderbot.contracts.storage;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import reminderbot.domain.guild.KnownMember;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.UserId;

/** Operations at random that change what is remembered of members. */
record RandomMembers(SmallWorld world) {
    Operation save() {
        KnownMember member = world.member();
        return new Operation("save " + member, stores -> {
            stores.members().save(member);
            return stores.members().find(member.guild(), member.user());
        });
    }

    Operation saveAll() {
        var guild = world.guildId();
        List<KnownMember> members = Stream.generate(world::member)
                .filter(member -> member.guild().equals(guild))
                .limit(3)
                .toList();
        return new Operation("save all of " + members, stores -> {
            stores.members().saveAll(guild, members);
            return stores.members().list(guild, null, 9);
        });
    }

    Operation touch() {
        var guild = world.guildId();
        List<UserId> users = world.users();
        Instant now = world.instant();
        return new Operation("touch %s in %s at %s".formatted(users, guild, now), stores -> {
            stores.members().touch(guild, users, now);
            return users.stream()
                    .map(user -> stores.members().find(guild, user))
                    .toList();
        });
    }

    Operation optOut() {
        EventId event = world.eventId();
        UserId user = world.user();
        return new Operation("opt %s out of %s".formatted(user, event), stores -> {
            stores.members().optOut(event, user);
            return RandomOperations.allOf(stores, event);
        });
    }

    Operation optIn() {
        EventId event = world.eventId();
        UserId user = world.user();
        return new Operation(
                "opt %s into %s".formatted(user, event),
                stores -> List.of(stores.members().optIn(event, user), RandomOperations.allOf(stores, event)));
    }

    Operation forget() {
        EventId event = world.eventId();
        UserId user = world.user();
        return new Operation(
                "forget %s in %s".formatted(user, event.guild()),
                stores -> List.of(stores.members().forget(event.guild(), user), RandomOperations.allOf(stores, event)));
    }
}
