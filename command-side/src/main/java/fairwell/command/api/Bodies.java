package fairwell.command.api;

import fairwell.command.api.problem.ApiProblem;
import fairwell.command.api.problem.ProblemCode;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Reads request bodies up to a limit; a larger one is refused before it is in memory. */
final class Bodies {

  private static final byte[] NONE = {};

  private final int largest;

  Bodies(int largest) {
    this.largest = largest;
  }

  Mono<byte[]> read(ServerWebExchange exchange) {
    return read(exchange, largest);
  }

  /** With a limit of its own, be it lower or higher. */
  Mono<byte[]> read(ServerWebExchange exchange, int largest) {
    if (exchange.getRequest().getHeaders().getContentLength() > largest) {
      return Mono.error(tooLarge(largest));
    }
    return DataBufferUtils.join(exchange.getRequest().getBody(), largest)
        .map(Bodies::bytes)
        .defaultIfEmpty(NONE)
        .onErrorMap(DataBufferLimitException.class, large -> tooLarge(largest));
  }

  private static byte[] bytes(DataBuffer buffer) {
    byte[] bytes = new byte[buffer.readableByteCount()];
    buffer.read(bytes);
    DataBufferUtils.release(buffer);
    return bytes;
  }

  private static ApiProblem tooLarge(int largest) {
    return ApiProblem.with(ProblemCode.BODY_TOO_LARGE, "limit", largest);
  }
}
