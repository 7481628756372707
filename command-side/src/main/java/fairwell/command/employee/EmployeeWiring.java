package fairwell.command.employee;

import fairwell.log.json.StoredName;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the door of an employee needs around it. */
@Configuration(proxyBeanMethods = false)
class EmployeeWiring {

  @Bean
  EmployeeDecisions employeeDecisions() {
    return new EmployeeDecisions();
  }

  @Bean
  StoredName employeeName() {
    return new StoredName(Employee.class, "employee.Employee", 1);
  }
}
