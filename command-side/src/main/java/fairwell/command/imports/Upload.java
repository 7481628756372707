package fairwell.command.imports;

import fairwell.command.api.problem.ApiProblem;
import fairwell.command.api.problem.ProblemCode;
import fairwell.command.imports.check.PrivateFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** A body that was written to a private file, with its digest. */
record Upload(Path file, String sha256) {

  /** Writes the body as it comes; one that grows too large ends the request. */
  static Mono<Upload> save(Flux<DataBuffer> body, Path file, long mostBytes) {
    return Mono.using(
        () -> new Writing(PrivateFiles.create(file), mostBytes),
        writing ->
            body.publishOn(Schedulers.boundedElastic())
                .doOnNext(writing::take)
                .doOnDiscard(DataBuffer.class, DataBufferUtils::release)
                .then(Mono.fromCallable(() -> new Upload(file, writing.digest()))),
        Writing::close);
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The file while it grows. */
  private static final class Writing {
    private final OutputStream out;
    private final long most;
    private final MessageDigest digest = newDigest();
    private final AtomicLong written = new AtomicLong();

    private Writing(OutputStream out, long most) {
      this.out = out;
      this.most = most;
    }

    private void take(DataBuffer buffer) {
      try (InputStream in = buffer.asInputStream(true)) {
        byte[] bytes = in.readAllBytes();
        if (written.addAndGet(bytes.length) > most) {
          throw ApiProblem.with(ProblemCode.BODY_TOO_LARGE, "limit", String.valueOf(most));
        }
        digest.update(bytes);
        out.write(bytes);
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }

    private String digest() throws IOException {
      out.flush();
      return HexFormat.of().formatHex(digest.digest());
    }

    private void close() {
      try {
        out.close();
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }
}
