package fairwell.query.api;

import fairwell.query.export.ExportFile;
import fairwell.query.export.ExportJob;
import fairwell.query.export.ExportJob.Built;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/**
 * A file that never changes, whole or in part (RFC 9110, sections 13 and 14). WebFlux would answer
 * a part to an {@code If-Range} that names another file, so that two files would be glued together;
 * so all of it is decided here. Several parts at once are answered with the whole file.
 */
final class FileAnswer {

  private static final int CHUNK = 1 << 16;
  private static final String SHA_256 = "SHA-256";

  /** An address can be given another file once this one has expired. */
  private static final CacheControl OWN = CacheControl.noCache().cachePrivate();

  private FileAnswer() {}

  private record Part(long from, long length) {}

  static ResponseEntity<Flux<DataBuffer>> of(
      ExportJob job, ExportFile file, ServerWebExchange exchange) {
    ServerHttpRequest asked = exchange.getRequest();
    Built built = Objects.requireNonNull(job.built());
    String tag = "\"" + built.sha256() + "\"";
    HttpHeaders headers = asked.getHeaders();
    List<String> wanted = headers.getIfMatch();
    if (!wanted.isEmpty() && !wanted.contains("*") && !wanted.contains(tag)) {
      throw ReadProblem.of(ReadProblem.Code.FILE_CHANGED);
    }
    if (headers.getIfNoneMatch().stream().anyMatch(known -> isSame(known, tag))) {
      return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).cacheControl(OWN).build();
    }
    boolean head = HttpMethod.HEAD.equals(asked.getMethod());
    // RFC 9110, section 14.2: parts are defined for GET alone.
    Optional<Part> part = head ? Optional.empty() : part(headers, tag, built.bytes());
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.status(part.isPresent() ? HttpStatus.PARTIAL_CONTENT : HttpStatus.OK)
            .eTag(tag)
            .cacheControl(OWN)
            .contentType(MediaType.parseMediaType(job.asked().format().mediaType()))
            .header(HttpHeaders.ACCEPT_RANGES, "bytes")
            .header(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(job.fileName()).build().toString())
            .header("Repr-Digest", field(HexFormat.of().parseHex(built.sha256())));
    Part sent = part.orElse(new Part(0, built.bytes()));
    part.ifPresent(some ->
        answer.header(
            HttpHeaders.CONTENT_RANGE,
            "bytes %d-%d/%d"
                .formatted(some.from(), some.from() + some.length() - 1, built.bytes())));
    boolean whole = sent.length() == built.bytes();
    answer.header(
        "Content-Digest",
        field(whole ? HexFormat.of().parseHex(built.sha256()) : digest(file, sent)));
    answer.contentLength(sent.length());
    return answer.body(head ? Flux.empty() : stream(file, sent, exchange));
  }

  private static boolean isSame(String known, String tag) {
    return known.equals("*") || (known.startsWith("W/") ? known.substring(2) : known).equals(tag);
  }

  /** The one part that is asked for; empty for the whole file. */
  private static Optional<Part> part(HttpHeaders headers, String tag, long bytes) {
    String ifRange = headers.getFirst(HttpHeaders.IF_RANGE);
    if (ifRange != null && !ifRange.equals(tag)) {
      return Optional.empty();
    }
    List<HttpRange> ranges;
    try {
      ranges = HttpRange.parseRanges(headers.getFirst(HttpHeaders.RANGE));
    } catch (IllegalArgumentException unreadable) {
      // RFC 9110, section 14.2: what is no range of bytes is passed over.
      return Optional.empty();
    }
    if (ranges.size() != 1) {
      return Optional.empty();
    }
    long from = ranges.getFirst().getRangeStart(bytes);
    if (from >= bytes) {
      throw ReadProblem.beyond(bytes);
    }
    return Optional.of(new Part(from, ranges.getFirst().getRangeEnd(bytes) - from + 1));
  }

  /** Read when it is asked for, a piece at a time: who reads slowly holds a piece and no more. */
  private static Flux<DataBuffer> stream(ExportFile file, Part part, ServerWebExchange exchange) {
    return Flux.<DataBuffer, Reader>generate(
            () -> new Reader(file.read(part.from()), part.length()),
            (reader, sink) -> {
              try {
                byte[] piece = reader.next();
                if (piece.length == 0) {
                  sink.complete();
                } else {
                  sink.next(exchange.getResponse().bufferFactory().wrap(piece));
                }
              } catch (IOException failed) {
                sink.error(failed);
              }
              return reader;
            },
            Reader::close)
        .subscribeOn(Schedulers.boundedElastic());
  }

  /** Of the bytes that are sent (RFC 9530). */
  private static byte[] digest(ExportFile file, Part part) {
    try {
      MessageDigest digest = MessageDigest.getInstance(SHA_256);
      Reader reader = new Reader(file.read(part.from()), part.length());
      try {
        for (byte[] piece = reader.next(); piece.length > 0; piece = reader.next()) {
          digest.update(piece);
        }
      } finally {
        reader.close();
      }
      return digest.digest();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String field(byte[] digest) {
    return "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":";
  }

  private static final class Reader {

    private final InputStream in;
    private long left;

    Reader(InputStream in, long length) {
      this.in = in;
      this.left = length;
    }

    /** The next piece; empty at the end. */
    byte[] next() throws IOException {
      byte[] piece = in.readNBytes((int) Math.min(CHUNK, left));
      if (piece.length == 0 && left > 0) {
        throw new IOException("an export is cut short");
      }
      left -= piece.length;
      return piece;
    }

    void close() {
      try {
        in.close();
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }
}
