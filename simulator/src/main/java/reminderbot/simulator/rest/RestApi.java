package reminderbot.simulator.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reminderbot.simulator.fault.Effect;
import reminderbot.simulator.fault.Faults;
import reminderbot.simulator.json.Json;
import reminderbot.simulator.model.World;
import reminderbot.simulator.ratelimit.RateLimits;
import reminderbot.simulator.ratelimit.TooManyRequests;
import reminderbot.simulator.recording.Records;
import reminderbot.simulator.recording.RestCall;

/** Answers REST requests one after the other and records each. Thread-safe; blocks while a fault makes it hang. */
public final class RestApi {

    /** Without this header JDA takes a 429 for a ban of all routes. */
    private static final Map<String, String> PROXY = Map.of("Via", "1.1 google");

    private static final int TOO_MANY_REQUESTS = 429;

    private final World world;
    private final String authorization;
    private final Faults faults;
    private final Records records;
    private final RateLimits limits;
    private final List<Route> routes = new ArrayList<>();

    /** An API without routes. */
    public RestApi(World world, String token, Faults faults, Records records, RateLimits limits) {
        this.world = world;
        this.authorization = "Bot " + token;
        this.faults = faults;
        this.records = records;
        this.limits = limits;
    }

    /** Adds routes; the first that fits a request answers it. */
    void add(Route... more) {
        routes.addAll(List.of(more));
    }

    /** The answer to a request. */
    public RestAnswer answer(RestRequest request) {
        Optional<Effect> effect = faults.meet(request.method(), request.path());
        effect.ifPresent(RestApi::hang);
        RestAnswer answer = world.monitor().call(() -> {
            RestAnswer given = effect.flatMap(RestApi::insteadOf).orElseGet(() -> process(request, effect));
            boolean lost = effect.filter(Effect.AnswerLost.class::isInstance).isPresent();
            record(request, given, lost);
            return lost ? RestAnswer.none() : given;
        });
        return answer.with(PROXY);
    }

    private static void hang(Effect effect) {
        if (effect instanceof Effect.Hang hang) {
            try {
                hang.released().await();
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static Optional<RestAnswer> insteadOf(Effect effect) {
        if (effect instanceof Effect.Status status) {
            ObjectNode body =
                    Json.object().put("message", status.status() + ": scripted").put("code", status.code());
            return Optional.of(RestAnswer.of(status.status(), body));
        }
        return effect instanceof Effect.RequestLost ? Optional.of(RestAnswer.none()) : Optional.empty();
    }

    private RestAnswer process(RestRequest request, Optional<Effect> effect) {
        Optional<TooManyRequests> scripted = effect.filter(Effect.Limited.class::isInstance)
                .map(Effect.Limited.class::cast)
                .map(Effect.Limited::refusal);
        List<String> path = decodedSegments(request);
        for (Route route : routes) {
            Optional<Map<String, String>> variables = route.match(request.method(), path);
            if (variables.isPresent()) {
                return process(route, request.with(variables.get()), scripted);
            }
        }
        return refused(new ApiException(ApiError.NOT_FOUND));
    }

    private RestAnswer process(Route route, RestRequest request, Optional<TooManyRequests> scripted) {
        if (!route.open() && !request.authorization().equals(authorization)) {
            return refused(new ApiException(ApiError.UNAUTHORIZED));
        }
        Optional<TooManyRequests> global = scripted.filter(TooManyRequests::global)
                .or(() -> route.open() ? Optional.empty() : limits.countAmongAll());
        if (global.isPresent()) {
            return refused(global.get());
        }
        RateLimits.Count count = limits.countOnRoute(
                request.method(), request.path(), route.path(), route.resource(request.variables()));
        RestAnswer answer = scripted.or(count::refusal).map(RestApi::refused).orElseGet(() -> handled(route, request));
        return answer.with(count.headers());
    }

    private static RestAnswer handled(Route route, RestRequest request) {
        try {
            return route.handler().apply(request);
        } catch (ApiException refusal) {
            return refused(refusal);
        }
    }

    private static RestAnswer refused(ApiException refusal) {
        return RestAnswer.of(refusal.error().status(), refusal.body());
    }

    private static RestAnswer refused(TooManyRequests refusal) {
        ObjectNode body =
                Json.object().put("message", "You are being rate limited.").put("code", 0);
        body.put("retry_after", refusal.retryAfter().toMillis() / 1000.0).put("global", refusal.global());
        return RestAnswer.of(TOO_MANY_REQUESTS, body).with(refusal.headers());
    }

    private static List<String> decodedSegments(RestRequest request) {
        return Route.split(request.path()).stream().map(PathText::decode).toList();
    }

    private void record(RestRequest request, RestAnswer answer, boolean lost) {
        records.add(new RestCall(
                request.method(),
                request.path(),
                request.query(),
                request.body(),
                lost ? 0 : answer.status(),
                answer.body(),
                world.clock().instant()));
    }
}
