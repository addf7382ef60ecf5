package reminderbot.adapters.sqlite.mapping;

import java.time.Instant;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.apache.ibatis.logging.nologging.NoLoggingImpl;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.LocalCacheScope;
import org.apache.ibatis.type.TypeHandlerRegistry;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.MessageId;
import reminderbot.domain.id.UserId;

/** How MyBatis is set up here: rows are records, columns are found by name, nothing is cached. */
public final class Mappings {
    private Mappings() {}

    /** The set-up with these mappers. */
    public static Configuration of(List<Class<?>> mappers) {
        Configuration configuration = new RecordConfiguration();
        configuration.setLocalCacheScope(LocalCacheScope.STATEMENT);
        configuration.setCacheEnabled(false);
        // Its log would hold titles and descriptions, which are people's words.
        configuration.setLogImpl(NoLoggingImpl.class);
        TypeHandlerRegistry handlers = configuration.getTypeHandlerRegistry();
        register(handlers, GuildId.class, GuildId::new, GuildId::value);
        register(handlers, ChannelId.class, ChannelId::new, ChannelId::value);
        register(handlers, MessageId.class, MessageId::new, MessageId::value);
        register(handlers, UserId.class, UserId::new, UserId::value);
        register(handlers, Instant.class, Instant::ofEpochMilli, Instant::toEpochMilli);
        mappers.forEach(configuration::addMapper);
        return configuration;
    }

    private static <T> void register(
            TypeHandlerRegistry handlers, Class<T> type, LongFunction<T> fromLong, ToLongFunction<T> toLong) {
        handlers.register(type, new LongTypeHandler<>(fromLong, toLong));
    }
}
