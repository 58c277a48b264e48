ALTER TABLE `emergency_contacts` MODIFY COLUMN `confirmed_fields` varchar(2000) character set ascii collate ascii_bin;--> statement-breakpoint
ALTER TABLE `environmental_tracking` MODIFY COLUMN `confirmed_fields` varchar(2000) character set ascii collate ascii_bin;--> statement-breakpoint
ALTER TABLE `exercise_logs` MODIFY COLUMN `confirmed_fields` varchar(2000) character set ascii collate ascii_bin;--> statement-breakpoint
ALTER TABLE `health_facts` MODIFY COLUMN `confirmed_fields` varchar(2000) character set ascii collate ascii_bin;--> statement-breakpoint
ALTER TABLE `lab_results` MODIFY COLUMN `confirmed_fields` varchar(2000) character set ascii collate ascii_bin;--> statement-breakpoint
ALTER TABLE `medical_records` MODIFY COLUMN `confirmed_fields` varchar(2000) character set ascii collate ascii_bin;--> statement-breakpoint
ALTER TABLE `medication_tracking` MODIFY COLUMN `confirmed_fields` varchar(2000) character set ascii collate ascii_bin;--> statement-breakpoint
ALTER TABLE `nutrition_logs` MODIFY COLUMN `confirmed_fields` varchar(2000) character set ascii collate ascii_bin;--> statement-breakpoint
ALTER TABLE `sleep_records` MODIFY COLUMN `confirmed_fields` varchar(2000) character set ascii collate ascii_bin;--> statement-breakpoint
ALTER TABLE `advanced_therapies` MODIFY COLUMN `confirmed_fields` varchar(2000) character set ascii collate ascii_bin;--> statement-breakpoint
ALTER TABLE `account_balances` MODIFY COLUMN `confirmed_fields` varchar(2000) character set ascii collate ascii_bin;--> statement-breakpoint
ALTER TABLE `expense_tracking` MODIFY COLUMN `confirmed_fields` varchar(2000) character set ascii collate ascii_bin;--> statement-breakpoint
ALTER TABLE `income_tracking` MODIFY COLUMN `confirmed_fields` varchar(2000) character set ascii collate ascii_bin;