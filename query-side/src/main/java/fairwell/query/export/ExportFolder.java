package fairwell.query.export;

import fairwell.kernel.personal.DerivedKeys;
import fairwell.query.export.ExportJob.Built;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * Where exports lie: what was asked for in {@code jobs}, whole files under their SHA-256 in {@code
 * files} or, with personal texts in them, under the export's name and a key of its own in {@code
 * sealed}. What is being made is in {@code parts} and moves only when it is whole, so nothing
 * half-done is ever found.
 */
final class ExportFolder {

  private static final Logger LOG = LoggerFactory.getLogger(ExportFolder.class);
  private static final String JSON = ".json";

  private final Path jobs;
  private final Path files;
  private final Path sealed;
  private final Path parts;
  private final DerivedKeys derived;
  private final SecureRandom random = new SecureRandom();

  ExportFolder(Path folder, DerivedKeys derived) {
    this.jobs = folder.resolve("jobs");
    this.files = folder.resolve("files");
    this.sealed = folder.resolve("sealed");
    this.parts = folder.resolve("parts");
    this.derived = derived;
  }

  /**
   * Makes the folders, and clears what a killed process left half-done and files that no export
   * names.
   *
   * @return every export that was asked for
   */
  List<ExportJob> open() {
    try {
      for (Path one : List.of(jobs, files, sealed, parts)) {
        Files.createDirectories(one, ownerOnly());
      }
      for (Path left : list(parts)) {
        Files.delete(left);
      }
      List<ExportJob> all = jobs();
      Set<Path> named =
          all.stream().map(this::path).flatMap(Optional::stream).collect(Collectors.toSet());
      for (Path folder : List.of(files, sealed)) {
        for (Path file : list(folder)) {
          if (!named.contains(file)) {
            Files.delete(file);
          }
        }
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where lies what is not whole yet; cleared at each start. */
  Path scratch() {
    return parts;
  }

  /** What says nothing any more is removed, as its file is then; it is asked for anew. */
  private List<ExportJob> jobs() throws IOException {
    List<ExportJob> all = new ArrayList<>();
    for (Path file : list(jobs)) {
      try {
        all.add(StoredJson.JSON.readValue(Files.readAllBytes(file), ExportJob.class));
      } catch (JacksonException | ExportRefused unreadable) {
        LOG.warn("An export says nothing any more and is removed: {}", file.getFileName());
        Files.delete(file);
      }
    }
    return all;
  }

  void save(ExportJob job) {
    Path fresh = parts.resolve(job.id() + JSON);
    try {
      try (OutputStream out = ExportFile.create(fresh, null, random)) {
        out.write(StoredJson.JSON.writeValueAsBytes(job));
      }
      move(fresh, jobs.resolve(job.id() + JSON));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Begins the file of an export. */
  OutputStream begin(ExportRequest asked) throws IOException {
    return ExportFile.create(part(asked.id()), key(asked), random);
  }

  /** The file is whole. */
  void finish(ExportRequest asked, Built built) throws IOException {
    move(part(asked.id()), path(asked, built));
  }

  /** The file will not become whole. */
  void abandon(ExportRequest asked) {
    try {
      Files.deleteIfExists(part(asked.id()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ExportFile file(ExportRequest asked, Built built) {
    return new ExportFile(path(asked, built), built.bytes(), key(asked));
  }

  boolean has(ExportRequest asked, Built built) {
    return Files.exists(path(asked, built));
  }

  /**
   * Forgets an export, its file first: what is left after a kill is forgotten once more.
   *
   * @param others those that stay: they may have the same file
   */
  void delete(ExportJob job, List<ExportJob> others) {
    discard(job, others);
    try {
      Files.deleteIfExists(jobs.resolve(job.id() + JSON));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Deletes the file of an export, if it has one.
   *
   * @param others those that may have the same file
   */
  void discard(ExportJob job, List<ExportJob> others) {
    Optional<Path> file = path(job);
    try {
      if (file.isPresent()
          && others.stream()
              .map(this::path)
              .flatMap(Optional::stream)
              .noneMatch(file.get()::equals)) {
        Files.deleteIfExists(file.get());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path part(String id) {
    return parts.resolve(id);
  }

  private Path path(ExportRequest asked, Built built) {
    return asked.texts() ? sealed.resolve(asked.id()) : files.resolve(built.sha256());
  }

  private Optional<Path> path(ExportJob job) {
    Built built = job.built();
    return built == null ? Optional.empty() : Optional.of(path(job.asked(), built));
  }

  private @Nullable SecretKey key(ExportRequest asked) {
    return asked.texts() ? derived.derive("AES", "export/" + asked.id()) : null;
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static List<Path> list(Path folder) {
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      List<Path> found = new ArrayList<>();
      all.forEach(found::add);
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileAttribute<?>[] ownerOnly() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        }
        : new FileAttribute<?>[0];
  }
}
