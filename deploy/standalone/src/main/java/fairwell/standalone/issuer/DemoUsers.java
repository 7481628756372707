package fairwell.standalone.issuer;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The accounts of the demo company, in a file of the data folder. They share one password, made at
 * random at the first start and shown that one time; the file holds its hash only.
 */
final class DemoUsers {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final BCryptPasswordEncoder HASH = new BCryptPasswordEncoder(10);

  private final Map<String, DemoUser> users;

  /** Compared against when there is no such account, so that both cases take as long. */
  private final String nobodysPassword;

  private DemoUsers(List<DemoUser> users) {
    this.users =
        users.stream().collect(Collectors.toUnmodifiableMap(DemoUser::name, Function.identity()));
    this.nobodysPassword = users.getFirst().password();
  }

  /**
   * Reads the accounts, or makes them.
   *
   * @param given the password to use, for scripts; blank makes one and shows it
   */
  static DemoUsers readOrCreate(
      Path file, List<DemoUser> cast, String given, SecureRandom random, PrintStream show) {
    if (!Files.exists(file)) {
      boolean isGiven = !given.isBlank();
      String password = isGiven ? given : randomPassword(random);
      // One hash for all: it is one password, and a hash takes a tenth of a second.
      String hash = HASH.encode(password);
      OwnerOnlyFile.write(
          file,
          JSON.writerWithDefaultPrettyPrinter()
              .writeValueAsString(withPassword(cast, String.valueOf(hash))));
      if (!isGiven) {
        announce(show, cast, password);
      }
    }
    return new DemoUsers(
        JSON.readValue(OwnerOnlyFile.read(file), new TypeReference<List<DemoUser>>() {}));
  }

  /** The account with that name and password. Slow on purpose. */
  Optional<DemoUser> signIn(String name, String password) {
    DemoUser user = users.get(name);
    boolean right = HASH.matches(password, user == null ? nobodysPassword : user.password());
    return user != null && right ? Optional.of(user) : Optional.empty();
  }

  private static List<DemoUser> withPassword(List<DemoUser> cast, String password) {
    return cast.stream()
        .map(user ->
            new DemoUser(user.name(), user.roles(), user.units(), user.employee(), password))
        .toList();
  }

  /** 20 characters, 120 bits. */
  private static String randomPassword(SecureRandom random) {
    byte[] bytes = new byte[15];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static void announce(PrintStream show, List<DemoUser> cast, String password) {
    String names = cast.stream().map(DemoUser::name).collect(Collectors.joining(", "));
    show.printf(
        "%n  Demo accounts: %s%n  Their password, shown this once: %s%n%n", names, password);
  }
}
