package reminderbot.adapters.discord.guild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.Test;
import reminderbot.adapters.discord.TestDiscord;
import reminderbot.simulator.SimulatedChannel;
import reminderbot.simulator.SimulatedMember;
import reminderbot.simulator.SimulatedRole;
import reminderbot.simulator.model.Permission;

/** JDA's own computation is the judge. */
class ChannelViewTest {
    private static final Permission[] DECISIVE = {
        Permission.VIEW_CHANNEL, Permission.ADMINISTRATOR, Permission.MANAGE_THREADS, Permission.SEND_MESSAGES
    };

    private final Random random = new Random(20260302);

    @Test
    void says_the_same_as_jda_for_any_roles_and_overwrites() {
        try (TestDiscord discord = new TestDiscord()) {
            List<SimulatedRole> roles = IntStream.range(0, 6)
                    .mapToObj(number -> discord.guild.addRole("role" + number, somePermissions()))
                    .toList();
            List<SimulatedMember> members = IntStream.range(0, 40)
                    .mapToObj(number -> discord.guild.addMember("member" + number, some(roles)))
                    .toList();
            List<SimulatedChannel> channels = IntStream.range(0, 12)
                    .mapToObj(number -> overwritten(discord, roles, members, "channel" + number))
                    .toList();
            discord.connect();
            Guild guild = Objects.requireNonNull(discord.connection.jda().getGuildById(discord.guild.id()));
            List<net.dv8tion.jda.api.entities.Member> listed =
                    guild.loadMembers().get();

            List<Boolean> seen = new ArrayList<>();
            for (SimulatedChannel simulated : channels) {
                GuildChannel channel = Objects.requireNonNull(guild.getGuildChannelById(simulated.id()));
                ChannelView view = new ChannelView(channel.getPermissionContainer(), null);
                Map<Long, Boolean> expected = listed.stream()
                        .collect(Collectors.toMap(
                                net.dv8tion.jda.api.entities.Member::getIdLong,
                                member -> member.hasPermission(channel, net.dv8tion.jda.api.Permission.VIEW_CHANNEL)));
                Map<Long, Boolean> actual = listed.stream()
                        .map(ChannelViewTest::compact)
                        .collect(Collectors.toMap(CompactMember::id, view::canView));
                assertThat(actual).isEqualTo(expected);
                seen.addAll(actual.values());
            }
            assertThat(seen).contains(true, false);
        }
    }

    private SimulatedChannel overwritten(
            TestDiscord discord, List<SimulatedRole> roles, List<SimulatedMember> members, String name) {
        SimulatedChannel channel = discord.guild.addChannel(name);
        if (random.nextBoolean()) {
            channel.deny(discord.guild.everyone(), Permission.VIEW_CHANNEL);
        }
        Arrays.asList(some(roles)).forEach(role -> channel.allow(role, Permission.VIEW_CHANNEL));
        Arrays.asList(some(roles)).forEach(role -> channel.deny(role, Permission.VIEW_CHANNEL));
        members.stream()
                .filter(member -> random.nextInt(5) == 0)
                .forEach(member -> channel.allow(member, Permission.VIEW_CHANNEL));
        members.stream()
                .filter(member -> random.nextInt(5) == 0)
                .forEach(member -> channel.deny(member, Permission.VIEW_CHANNEL));
        return channel;
    }

    private SimulatedRole[] some(List<SimulatedRole> roles) {
        return roles.stream().filter(role -> random.nextInt(4) == 0).toArray(SimulatedRole[]::new);
    }

    private Permission[] somePermissions() {
        return Arrays.stream(DECISIVE).filter(any -> random.nextInt(5) == 0).toArray(Permission[]::new);
    }

    private static CompactMember compact(net.dv8tion.jda.api.entities.Member member) {
        DataArray roles = DataArray.fromCollection(member.getUnsortedRoles().stream()
                .map(net.dv8tion.jda.api.entities.Role::getId)
                .map(Function.identity())
                .toList());
        return CompactMember.of(DataObject.empty()
                .put("user", DataObject.empty().put("id", member.getId()))
                .put("roles", roles));
    }
}
