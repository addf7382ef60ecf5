package reminderbot.adapters.sqlite.mapping;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Instant;
import org.apache.ibatis.exceptions.PersistenceException;
import org.apache.ibatis.session.SqlSession;
import org.jspecify.annotations.Nullable;
import reminderbot.domain.storage.StorageException;

/**
 * One unit of work as the repositories see it. Its mappers fail with {@link StorageException}, never with an exception of
 * a library, and only with that once the unit has ended. Used by one thread.
 */
public final class Unit {
    private final SqlSession session;
    private final SqlSession guarded;
    private final Instant startedAt;
    private volatile boolean ended;
    private boolean metFault;
    private @Nullable StorageException broken;

    public Unit(SqlSession session, Instant startedAt) {
        this.session = session;
        this.startedAt = startedAt;
        Class<?>[] types = {SqlSession.class};
        guarded = (SqlSession) Proxy.newProxyInstance(
                SqlSession.class.getClassLoader(), types, (proxy, method, arguments) -> run(method, arguments));
    }

    /** A mapper for as long as the unit lasts. */
    public <M> M mapper(Class<M> type) {
        return session.getConfiguration().getMapper(type, guarded);
    }

    /** The time that rows written by this unit are stamped with. */
    public Instant startedAt() {
        return startedAt;
    }

    /** From now on every mapper of this unit fails. */
    public void end() {
        ended = true;
    }

    /** Whether SQLite failed a statement of this unit. */
    public boolean metFault() {
        return metFault;
    }

    /**
     * Nothing of a unit can be kept after a fault, not even when its work goes on: SQLite may have rolled the transaction
     * back by itself, and what came after it would be kept alone.
     *
     * @throws StorageException when there was one
     */
    public void requireSound() {
        if (broken != null) {
            throw new StorageException(String.valueOf(broken.getMessage()), broken);
        }
    }

    private @Nullable Object run(Method method, Object @Nullable [] arguments) throws Throwable {
        if (ended) {
            throw new StorageException("the unit of work has ended");
        }
        requireSound();
        try {
            return method.invoke(session, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof PersistenceException failure ? translated(failure) : e.getCause();
        }
    }

    private RuntimeException translated(PersistenceException failure) {
        if (failure.getCause() instanceof HandlerFailed stopped) {
            return stopped.reason();
        }
        metFault = true;
        StorageException translated = Fault.failed(failure);
        if (Fault.in(failure).filter(Fault.REFUSED::equals).isEmpty()) {
            broken = translated;
        }
        return translated;
    }
}
