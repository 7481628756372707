package fairwell.standalone.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A load client in a process of its own, as thin as can be: one socket a writer, kept open, the
 * next request when the answer is there. Reads orders from its input: {@code KIND WRITERS MILLIS}.
 */
final class HttpLoad {

  private static final int ENOUGH = 16_384;

  private final int port;
  private final String token;
  private final List<String> employees;
  private final List<String> cases;
  private final AtomicLong count = new AtomicLong(ThreadLocalRandom.current().nextLong(1L << 40));

  private HttpLoad(int port, String token, List<String> employees, List<String> cases) {
    this.port = port;
    this.token = token;
    this.employees = employees;
    this.cases = cases;
  }

  public static void main(String[] args) throws IOException {
    HttpLoad load =
        new HttpLoad(
            Integer.parseInt(args[0]),
            args[1],
            Files.readAllLines(Path.of(args[2])),
            Files.readAllLines(Path.of(args[3])));
    var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String order = orders.readLine(); order != null; order = orders.readLine()) {
      String[] words = order.split(" ", -1);
      System.out.println(load.run(words[0], Integer.parseInt(words[1]), Long.parseLong(words[2])));
    }
  }

  /** What came of it: {@code ACCEPTED REFUSED NANOS P50_MICROS P99_MICROS}. */
  private String run(String kind, int writers, long millis) {
    long start = System.nanoTime();
    long end = start + millis * 1_000_000;
    List<Writer> all = new ArrayList<>();
    for (int i = 0; i < writers; i++) {
      all.add(new Writer(kind, end));
    }
    all.forEach(Thread::start);
    for (Writer writer : all) {
      try {
        writer.join();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    long[] micros = all.stream().flatMapToLong(writer -> writer.micros()).sorted().toArray();
    return "%d %d %d %d %d"
        .formatted(
            micros.length,
            all.stream().mapToInt(writer -> writer.refused).sum(),
            System.nanoTime() - start,
            micros.length == 0 ? 0 : micros[micros.length / 2],
            micros.length == 0 ? 0 : micros[(int) (micros.length * 0.99)]);
  }

  private final class Writer extends Thread {

    private final String kind;
    private final long end;
    private long[] taken = new long[1024];
    private int done;
    private int refused;

    private Writer(String kind, long end) {
      this.kind = kind;
      this.end = end;
    }

    @Override
    public void run() {
      byte[] answer = new byte[ENOUGH];
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        socket.setTcpNoDelay(true);
        while (System.nanoTime() < end) {
          long sent = System.nanoTime();
          socket.getOutputStream().write(request(count.incrementAndGet()));
          note(read(socket.getInputStream(), answer), (System.nanoTime() - sent) / 1000);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void note(int status, long micros) {
      if (status != 200 && status != 201) {
        refused++;
        return;
      }
      if (done == taken.length) {
        taken = Arrays.copyOf(taken, done * 2);
      }
      taken[done++] = micros;
    }

    private java.util.stream.LongStream micros() {
      return Arrays.stream(taken, 0, done);
    }

    private byte[] request(long n) {
      String path = "/api/v1/cases";
      String body = Commands.openingJson(employees.get((int) (n % employees.size())));
      if (kind.equals("existing")) {
        path += "/" + cases.get((int) (n % cases.size())) + "/set-case-dates";
        body = Commands.datesJson(n);
      }
      byte[] content = body.getBytes(StandardCharsets.UTF_8);
      byte[] head =
          ("POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n"
                  + "Content-Type: application/json\r\nIdempotency-Key: load-%d\r\n"
                  + "Content-Length: %d\r\n\r\n")
              .formatted(path, token, n, content.length)
              .getBytes(StandardCharsets.US_ASCII);
      byte[] all = Arrays.copyOf(head, head.length + content.length);
      System.arraycopy(content, 0, all, head.length, content.length);
      return all;
    }

    /** Reads one answer to its end and returns its status. */
    private static int read(InputStream in, byte[] into) throws IOException {
      int length = 0;
      int whole = Integer.MAX_VALUE;
      while (length < whole) {
        int read = in.read(into, length, into.length - length);
        if (read < 0) {
          throw new IOException("the server hung up");
        }
        length += read;
        if (whole == Integer.MAX_VALUE) {
          whole = wholeLength(into, length);
        }
      }
      return (into[9] - '0') * 100 + (into[10] - '0') * 10 + into[11] - '0';
    }

    private static int wholeLength(byte[] answer, int length) {
      String text = new String(answer, 0, length, StandardCharsets.ISO_8859_1);
      int headEnds = text.indexOf("\r\n\r\n");
      if (headEnds < 0) {
        return Integer.MAX_VALUE;
      }
      String name = "content-length: ";
      int at = text.toLowerCase(java.util.Locale.ROOT).indexOf(name);
      if (at < 0 || at > headEnds) {
        throw new IllegalStateException("an answer without a length: " + text);
      }
      int from = at + name.length();
      return headEnds + 4 + Integer.parseInt(text.substring(from, text.indexOf("\r\n", from)));
    }
  }
}
