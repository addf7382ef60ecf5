package reminderbot.adapters.discord.guild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.Test;

class MemberRequestTest {
    private final MemberRequest request = new MemberRequest(1);

    @Test
    void the_last_chunk_does_not_make_up_for_the_first() {
        request.accept(chunk(1, 2, 12), () -> 1);

        assertThat(request.complete()).isNotDone();
    }

    @Test
    void a_chunk_that_comes_twice_counts_once() {
        request.accept(chunk(0, 2, 11), () -> 1);
        request.accept(chunk(0, 2, 11), () -> 1);

        assertThat(request.complete()).isNotDone();
    }

    @Test
    void chunks_may_come_in_any_order() {
        request.accept(chunk(1, 2, 12), () -> 2);
        request.accept(chunk(0, 2, 11), () -> 2);

        assertThat(request.complete().join().size()).isEqualTo(2);
    }

    @Test
    void a_list_of_another_size_than_the_guild_fails() {
        request.accept(chunk(0, 1, 11, 12), () -> 3);

        assertThat(request.complete()).isCompletedExceptionally();
    }

    @Test
    void what_events_said_meanwhile_stays() {
        request.roster().changed(member(11, 5));
        request.roster().left(12);

        request.accept(chunk(0, 1, 11, 12, 13), () -> 2);

        List<CompactMember> members = List.copyOf(request.complete().join().members());
        assertThat(members).extracting(CompactMember::id).containsExactlyInAnyOrder(11L, 13L);
        assertThat(members)
                .filteredOn(one -> one.id() == 11)
                .allSatisfy(one -> assertThat(one.roles()).containsExactly(5L));
    }

    private static DataObject chunk(int index, int count, long... users) {
        DataArray members = DataArray.empty();
        Arrays.stream(users).mapToObj(MemberRequestTest::json).forEach(members::add);
        return DataObject.empty()
                .put("chunk_index", index)
                .put("chunk_count", count)
                .put("members", members);
    }

    private static CompactMember member(long user, long role) {
        return CompactMember.of(json(user).put("roles", DataArray.empty().add(Long.toString(role))));
    }

    private static DataObject json(long user) {
        return DataObject.empty()
                .put("user", DataObject.empty().put("id", Long.toString(user)))
                .put("roles", DataArray.empty());
    }
}
