package reminderbot.contracts.bug;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reminderbot.domain.storage.Stores;

/** Makes ports with bugs. Needs to know no method of a port, so a port may grow without the bugs in it being touched. */
final class Planted {
    private Planted() {}

    /** The repositories of a unit of work, one of which has the bug. */
    static Stores among(Stores stores, Class<?> bug, Map<Object, Object> memory) {
        return proxy(Stores.class, (proxy, method, arguments) -> {
            Object repository = invoke(method, stores, arguments);
            return method.getReturnType().isAssignableFrom(bug)
                    ? proxy(bug, new Handler(bug, repository, stores, memory))
                    : repository;
        });
    }

    /** A unit of work with the bug. */
    static Object bug(Class<?> bug, Object sound, Map<Object, Object> memory) {
        return proxy(bug, new Handler(bug, sound, null, memory));
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(Planted.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object invoke(Method method, Object target, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private record Handler(
            Class<?> bug, Object sound, @Nullable Stores stores, Map<Object, Object> memory)
            implements InvocationHandler {
        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            if (method.getDeclaringClass() == Bug.class) {
                return switch (method.getName()) {
                    case "sound" -> sound;
                    case "stores" -> stores;
                    default -> memory;
                };
            }
            return method.getDeclaringClass() == bug
                    ? InvocationHandler.invokeDefault(proxy, method, arguments)
                    : Planted.invoke(method, sound, arguments);
        }
    }
}
