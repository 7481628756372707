package fairwell.command.api;

import fairwell.command.api.problem.ApiProblem;
import fairwell.command.api.problem.ProblemCode;
import fairwell.command.inbound.Inbound;
import fairwell.command.inbound.InboundMessage;
import fairwell.command.inbound.NotAccepted;
import fairwell.command.inbound.dingtalk.DingTalkDoor;
import fairwell.command.inbound.feishu.FeishuDoor;
import fairwell.command.inbound.feishu.FeishuDoor.Entered;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * The doors for other systems. No account comes in here: each request proves by its signature where
 * it comes from, is kept, and is answered before anything is done about it, for both systems wait
 * only a second or three. Who proves nothing learns nothing but that.
 */
@RestController
@RequestMapping("/api/v1/inbound")
class InboundApi {

  /** The threads that keep what comes in; commands take none of them. */
  static final String DOORS = "doors";

  private static final int RANDOM_BYTES = 24;

  /** Far more than either system sends; nobody here has an account yet. */
  private static final int LARGEST = 64 * 1024;

  private final ObjectProvider<FeishuDoor> feishu;
  private final ObjectProvider<DingTalkDoor> dingTalk;
  private final Inbound inbound;
  private final CommandThreads threads;
  private final Bodies bodies;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  InboundApi(
      ObjectProvider<FeishuDoor> feishu,
      ObjectProvider<DingTalkDoor> dingTalk,
      Inbound inbound,
      @Qualifier(DOORS) CommandThreads threads,
      Bodies bodies,
      Clock clock) {
    this.feishu = feishu;
    this.dingTalk = dingTalk;
    this.inbound = inbound;
    this.threads = threads;
    this.bodies = bodies;
    this.clock = clock;
  }

  @PostMapping("/feishu")
  Mono<Map<String, String>> feishu(ServerWebExchange exchange) {
    FeishuDoor door = open(feishu);
    HttpHeaders headers = exchange.getRequest().getHeaders();
    FeishuDoor.Signed signed =
        new FeishuDoor.Signed(
            headers.getFirst("X-Lark-Request-Timestamp"),
            headers.getFirst("X-Lark-Request-Nonce"),
            headers.getFirst("X-Lark-Signature"));
    return answered(
        exchange,
        (body, now) ->
            switch (door.enter(signed, body, now)) {
              case Entered.Challenge test -> new Taken(List.of(), Map.of("challenge", test.word()));
              case Entered.Told told -> new Taken(List.of(told.message()), Map.of());
            });
  }

  @PostMapping("/dingtalk")
  Mono<Map<String, String>> dingTalk(ServerWebExchange exchange) {
    DingTalkDoor door = open(dingTalk);
    MultiValueMap<String, String> query = exchange.getRequest().getQueryParams();
    DingTalkDoor.Signed signed =
        new DingTalkDoor.Signed(
            first(query, "msg_signature", "signature"),
            first(query, "timeStamp", "timestamp"),
            first(query, "nonce", "nonce"));
    return answered(
        exchange,
        (body, now) -> {
          List<InboundMessage> messages = door.enter(signed, body, now);
          byte[] fresh = new byte[RANDOM_BYTES];
          random.nextBytes(fresh);
          return new Taken(messages, door.success(now, fresh));
        });
  }

  /** What to keep, and what to answer once it is kept. */
  private record Taken(List<InboundMessage> messages, Map<String, String> answer) {}

  private interface Entering {
    Taken enter(byte[] body, Instant now);
  }

  /** A thread is taken only for who has proven where it comes from. */
  private Mono<Map<String, String>> answered(ServerWebExchange exchange, Entering door) {
    return bodies
        .read(exchange, LARGEST)
        .flatMap(body -> {
          Taken taken = trusted(() -> door.enter(body, clock.instant()));
          if (taken.messages().isEmpty()) {
            return Mono.just(taken.answer());
          }
          return threads.run(() -> {
            inbound.take(taken.messages());
            return CompletableFuture.completedFuture(taken.answer());
          });
        });
  }

  private static <T> T trusted(Supplier<T> work) {
    try {
      return work.get();
    } catch (NotAccepted refused) {
      throw new ApiProblem(
          switch (refused.why()) {
            case SIGNATURE, TOO_OLD, NOT_FOR_US -> ProblemCode.SENDER_NOT_PROVEN;
            case UNREADABLE -> ProblemCode.INVALID_REQUEST;
          });
    }
  }

  /** A door that is not switched on is not there. */
  private static <T> T open(ObjectProvider<T> door) {
    T there = door.getIfAvailable();
    if (there == null) {
      throw new ApiProblem(ProblemCode.UNKNOWN_PATH);
    }
    return there;
  }

  private static String first(MultiValueMap<String, String> query, String name, String older) {
    String given = query.getFirst(name);
    String found = given == null ? query.getFirst(older) : given;
    return found == null ? "" : found;
  }
}
