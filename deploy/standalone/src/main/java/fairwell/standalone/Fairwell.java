package fairwell.standalone;

import fairwell.command.CommandSide;
import fairwell.query.QuerySide;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** Both sides in one process, on embedded stores. */
@SpringBootApplication
@Import({CommandSide.class, QuerySide.class})
public class Fairwell {

  public static void main(String[] args) {
    SpringApplication.run(Fairwell.class, args);
  }
}
