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
    if (exchange.getRequest().getHeaders().getContentLength() > largest) {
      return Mono.error(tooLarge());
    }
    return DataBufferUtils.join(exchange.getRequest().getBody(), largest)
        .map(Bodies::bytes)
        .defaultIfEmpty(NONE)
        .onErrorMap(DataBufferLimitException.class, large -> tooLarge());
  }

  private static byte[] bytes(DataBuffer buffer) {
    byte[] bytes = new byte[buffer.readableByteCount()];
    buffer.read(bytes);
    DataBufferUtils.release(buffer);
    return bytes;
  }

  private ApiProblem tooLarge() {
    return ApiProblem.with(ProblemCode.BODY_TOO_LARGE, "limit", largest);
  }
}
