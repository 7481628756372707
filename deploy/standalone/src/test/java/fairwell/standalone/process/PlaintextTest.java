package fairwell.standalone.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search finds what is there, so that finding nothing says something. */
class PlaintextTest {

  private static final String TEXT = "王敏";
  private static final Map<Path, Set<String>> FOUND = Map.of(Path.of("file"), Set.of(TEXT));

  @TempDir Path folder;

  private Map<Path, Set<String>> foundIn(byte[] file) throws IOException {
    Files.write(folder.resolve("file"), file);
    return new Plaintext(folder).of(List.of(TEXT, "李强"));
  }

  /** Between what nobody can pack any smaller. */
  private static byte[] hidden(byte[] text) {
    Random random = new Random(text.length);
    byte[] noise = new byte[5_000];
    random.nextBytes(noise);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(noise);
    out.writeBytes(text);
    random.nextBytes(noise);
    out.writeBytes(noise);
    return out.toByteArray();
  }

  private static byte[] hidden() {
    return hidden(TEXT.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] gzipped(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  @Test
  void findsEachFormOfIt() throws IOException {
    for (byte[] form : Plaintext.forms(TEXT)) {
      assertThat(foundIn(hidden(form))).isEqualTo(FOUND);
    }
  }

  @Test
  void findsNothingWhereNothingIs() throws IOException {
    assertThat(foundIn(gzipped(hidden("王 敏".getBytes(StandardCharsets.UTF_8))))).isEmpty();
  }

  @Test
  void findsItPackedInWhatIsPacked() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("packed"));
      zip.write(gzipped(hidden()));
    }
    assertThat(foundIn(hidden(out.toByteArray()))).isEqualTo(FOUND);
  }

  @Test
  void findsItInAStreamThatBreaksOff() throws IOException {
    byte[] whole = gzipped(hidden());
    assertThat(foundIn(Arrays.copyOf(whole, whole.length - 3_000))).isEqualTo(FOUND);
  }

  @Test
  void findsItInAValueThatIsTornOverPages() throws IOException, SQLException {
    Path database = folder.resolve("file");
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        var statement = connection.createStatement()) {
      statement.execute("create table kept (value blob)");
      try (var insert = connection.prepareStatement("insert into kept values (?)")) {
        insert.setBytes(1, gzipped(hidden()));
        insert.execute();
      }
    }
    assertThat(new Plaintext(folder).of(List.of(TEXT))).isEqualTo(FOUND);
  }
}
