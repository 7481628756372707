package fairwell.cli;

import fairwell.kernel.ledger.SignatureType;
import fairwell.kernel.ledger.SigningKey;
import fairwell.kernel.ledger.Unreadable;
import fairwell.kernel.ledger.VerifierKey;
import fairwell.kernel.ledger.witness.WitnessDesk;
import fairwell.kernel.ledger.witness.WitnessMemory;
import fairwell.kernel.personal.SecretFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A witness of one ledger or several, run by somebody who is not the operator. */
@Command(name = "witness", mixinStandardHelpOptions = true, resourceBundle = "fairwell.cli.texts")
final class WitnessCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--folder",
      paramLabel = "DIR",
      defaultValue = "witness",
      descriptionKey = "witness-folder")
  private Path folder;

  @Option(names = "--name", paramLabel = "NAME", descriptionKey = "witness-name")
  private @Nullable String name;

  @Option(names = "--log", paramLabel = "KEY", required = true, descriptionKey = "witness-log")
  private List<String> logs;

  @Option(
      names = "--address",
      paramLabel = "HOST",
      defaultValue = "127.0.0.1",
      descriptionKey = "witness-address")
  private String address;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8090",
      descriptionKey = "witness-port")
  private int port;

  @Override
  public Integer call() throws InterruptedException {
    try (Witness witness = open()) {
      new CountDownLatch(1).await();
      return ExitCodes.DONE;
    }
  }

  /** Begins to witness. */
  private Witness open() {
    PrintWriter out = spec.commandLine().getOut();
    try {
      SigningKey key = key();
      List<VerifierKey> keys =
          logs.stream().map(log -> VerifierKey.parse(log, SignatureType.ED25519)).toList();
      Witness witness =
          new Witness(
              new InetSocketAddress(address, port),
              new WitnessDesk(key, keys, new WitnessMemory(folder), Clock.systemUTC()));
      out.println(FairwellCommand.text("witness-ready", address, witness.port()));
      out.println(key.verifier());
      out.flush();
      return witness;
    } catch (Unreadable broken) {
      throw new CliFailure(ExitCodes.WRONG_CALL, String.valueOf(broken.getMessage()));
    } catch (IOException taken) {
      throw new CliFailure(
          ExitCodes.TROUBLE,
          FairwellCommand.text(
              "witness-port-taken", address, port, String.valueOf(taken.getMessage())));
    }
  }

  /** The witness's key; made at the first start, when nothing was witnessed yet. */
  private SigningKey key() throws IOException {
    Path file = folder.resolve("witness.key");
    if (Files.exists(file)) {
      return SigningKey.parse(Files.readString(file));
    }
    if (name == null) {
      throw new CliFailure(ExitCodes.WRONG_CALL, FairwellCommand.text("witness-no-key", file));
    }
    Files.createDirectories(folder);
    try (var files = Files.list(folder)) {
      if (files.findAny().isPresent()) {
        throw new CliFailure(ExitCodes.WRONG_CALL, FairwellCommand.text("witness-lost", file));
      }
    }
    SigningKey key = SigningKey.generate(name, SignatureType.COSIGNATURE, new SecureRandom());
    SecretFile.create(file, key.stored());
    return key;
  }
}
