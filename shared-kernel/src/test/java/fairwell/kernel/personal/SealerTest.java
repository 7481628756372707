package fairwell.kernel.personal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fairwell.testing.NeedsPostgres;
import fairwell.testing.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

class SealerTest {

  private static final String TEXT = "林小姐，\"身份证\"\n\\ 110000199001011234";

  private final SecureRandom random = new SecureRandom();
  private Instant now = Instant.EPOCH;
  private int swept;
  private final InMemoryKeys keys = new InMemoryKeys();
  private final Sealer sealer = new Sealer(keys, random);

  private PersonalText.Sealed sealed() {
    return sealer.seal(new PersonalText.Plain("E-1", TEXT), "event-1", "name");
  }

  @Test
  void whatWasSealedOpensForItsSubjectOnly() {
    assertEquals(Optional.of(TEXT), sealer.open(sealed()));
  }

  @Test
  void theSameTextNeverLooksTheSame() {
    assertNotEquals(sealed().digest(), sealed().digest());
    assertNotEquals(sealed().box(), sealed().box());
  }

  @Test
  void anErasedSubjectOpensToNothingAndCannotBeWrittenAgain() {
    PersonalText.Sealed sealed = sealed();
    keys.destroy("E-1");
    assertEquals(Optional.empty(), sealer.open(sealed));
    assertThrows(SubjectErased.class, this::sealed);
  }

  @Test
  void aBoxMovedToAnotherEventDoesNotOpen() {
    PersonalText.Sealed sealed = sealed();
    PersonalText.Sealed moved =
        new PersonalText.Sealed("E-1", "event-2/name", sealed.digest(), sealed.box());
    assertThrows(IllegalStateException.class, () -> sealer.open(moved));
  }

  @Test
  void aChangedByteDoesNotOpen() {
    PersonalText.Sealed sealed = sealed();
    byte[] box = Base64.getDecoder().decode(sealed.box());
    box[box.length / 2] ^= 1;
    PersonalText.Sealed changed =
        new PersonalText.Sealed(
            "E-1", sealed.in(), sealed.digest(), Base64.getEncoder().encodeToString(box));
    assertThrows(IllegalStateException.class, () -> sealer.open(changed));
  }

  @Test
  void theDigestBindsToOneValue() {
    PersonalText.Sealed sealed = sealed();
    PersonalText.Sealed other =
        new PersonalText.Sealed("E-1", sealed.in(), sealed().digest(), sealed.box());
    assertThrows(IllegalStateException.class, () -> sealer.open(other));
  }

  @Test
  void noFormPrintsItsText() {
    assertFalse(PersonalText.plain("E-1", TEXT).toString().contains("林"));
    PersonalText.Sealed sealed = sealed();
    assertFalse(sealed.toString().contains(sealed.box()));
  }

  /** The example of RFC 9901, section 4.2.1 and 4.2.3. */
  @Test
  void theDigestIsThatOfTheStandard() {
    assertEquals(
        "X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC0",
        Disclosure.digestOf(
            "WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNw7ZiaXVzIl0"));
    assertEquals(
        new Disclosure("_26bc4LT-ac6q2KI6cBW5es", "family_name", "Möbius"),
        Disclosure.decode(
            "WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNw7ZiaXVzIl0"));
  }

  @Test
  void theMasterKeyIsItsOwnersOnlyAndStays(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("keys/master.key");
    SecretKey first = MasterKey.readOrCreate(file, random).derive("HmacSHA256", "request-digest");
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    assertEquals(
        first, MasterKey.readOrCreate(file, random).derive("HmacSHA256", "request-digest"));
    assertNotEquals(first, MasterKey.read(file).derive("HmacSHA256", "another-purpose"));
  }

  @Test
  @NeedsPostgres
  void storedKeysSurviveAndDestroyedOnesStayDestroyed(@TempDir Path folder) {
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setUrl(PostgresServer.shared().newDatabase());
    MasterKey master = MasterKey.readOrCreate(folder.resolve("master.key"), random);
    SecretKey key = keys(database, master).findOrCreate("E-1");

    JdbcSubjectKeys reopened = keys(database, master);
    JdbcSubjectKeys elsewhere = keys(database, master);
    assertEquals(Optional.of(key), elsewhere.find("E-1"));
    assertEquals(Optional.of(key), reopened.find("E-1"));
    assertEquals(key, reopened.findOrCreate("E-1"));
    assertTrue(reopened.destroy("E-1"));
    assertFalse(reopened.destroy("E-1"));
    assertEquals(Optional.empty(), reopened.find("E-1"));
    assertThrows(SubjectErased.class, () -> reopened.findOrCreate("E-1"));
    assertEquals(2, swept);
    // Another process has to ask again after a while.
    now = now.plus(JdbcSubjectKeys.REMEMBERED);
    assertEquals(Optional.empty(), elsewhere.find("E-1"));
    assertFalse(reopened.destroy("E-never"));
    assertThrows(SubjectErased.class, () -> reopened.findOrCreate("E-never"));

    MasterKey other = MasterKey.readOrCreate(folder.resolve("other.key"), random);
    keys(database, master).findOrCreate("E-2");
    JdbcSubjectKeys foreign = keys(database, other);
    assertThrows(IllegalStateException.class, () -> foreign.find("E-2"));
  }

  /** What a service wraps is longer than what a file does. */
  @Test
  @NeedsPostgres
  void aTableFromBeforeHoldsWhatAServiceWraps(@TempDir Path folder) throws SQLException {
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setUrl(PostgresServer.shared().newDatabase());
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE subject_key (subject VARCHAR(120) PRIMARY KEY, wrapped VARCHAR(80))");
    }
    MasterKey master = MasterKey.readOrCreate(folder.resolve("master.key"), random);
    SecretKey before = keys(database, master).findOrCreate("E-1");
    SecretKey key = keys(database, new Verbose(master)).findOrCreate("E-2");
    assertEquals(Optional.of(key), keys(database, new Verbose(master)).find("E-2"));
    assertEquals(Optional.of(before), keys(database, master).find("E-1"));
  }

  private record Verbose(KeyWrapping real) implements KeyWrapping {
    private static final String MORE = "service:".repeat(20);

    @Override
    public String wrap(SecretKey key) {
      return MORE + real.wrap(key);
    }

    @Override
    public SecretKey unwrap(String wrapped) {
      return real.unwrap(wrapped.substring(MORE.length()));
    }

    @Override
    public String versionOf(String wrapped) {
      return real.versionOf(wrapped.substring(MORE.length()));
    }
  }

  /** Keys for a test: the same promises, in memory. */
  private static final class InMemoryKeys implements SubjectKeys {

    private final Map<String, Optional<SecretKey>> keys = new HashMap<>();

    @Override
    public Optional<SecretKey> find(String subject) {
      return keys.getOrDefault(subject, Optional.empty());
    }

    @Override
    public SecretKey findOrCreate(String subject) {
      byte[] fresh = new byte[32];
      new SecureRandom().nextBytes(fresh);
      return keys.computeIfAbsent(subject, s -> Optional.of(new SecretKeySpec(fresh, "AES")))
          .orElseThrow(SubjectErased::new);
    }

    @Override
    public boolean destroy(String subject) {
      return keys.put(subject, Optional.empty()) != null;
    }
  }

  private JdbcSubjectKeys keys(DataSource database, KeyWrapping keeper) {
    return new JdbcSubjectKeys(database, keeper, random, () -> now, () -> swept++);
  }
}
