CREATE TABLE `lab_results` (
	`user_id` binary(16) NOT NULL,
	`id` binary(16) NOT NULL,
	`source` varchar(40) character set ascii collate ascii_bin NOT NULL DEFAULT 'manual',
	`source_name` varchar(100),
	`entered_units` enum('metric','imperial') NOT NULL,
	`confirmed_fields` varchar(255) character set ascii collate ascii_bin,
	`deleted_at` datetime(3),
	`created_at` datetime(3) NOT NULL DEFAULT (now(3)),
	`updated_at` datetime(3) NOT NULL DEFAULT (now(3)),
	`test_date` date NOT NULL,
	`test_type` varchar(24) character set ascii collate ascii_bin NOT NULL,
	`lab_name` varbinary(8192),
	`doctor_name` varbinary(8192),
	`next_test_date` date,
	`interpretation` mediumblob,
	CONSTRAINT `lab_results_user_id_id_pk` PRIMARY KEY(`user_id`,`id`),
	CONSTRAINT `lab_results_type_ck` CHECK(`lab_results`.`test_type` is null or `lab_results`.`test_type` in ('blood_count', 'metabolic', 'basic_metabolic', 'lipids', 'thyroid', 'glucose', 'liver', 'kidney', 'vitamins', 'iron', 'hormones', 'inflammation', 'other')),
	CONSTRAINT `lab_results_next_ck` CHECK(`lab_results`.`next_test_date` is null or `lab_results`.`next_test_date` > `lab_results`.`test_date`)
);
--> statement-breakpoint
CREATE TABLE `lab_values` (
	`user_id` binary(16) NOT NULL,
	`entry_id` binary(16) NOT NULL,
	`place` int NOT NULL,
	`analyte` varchar(32) character set ascii collate ascii_bin NOT NULL,
	`comparator` varchar(2) character set ascii collate ascii_bin,
	`value` decimal(12,4) NOT NULL,
	`unit` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`reference_low` decimal(12,4),
	`reference_high` decimal(12,4),
	`flag` varchar(16) character set ascii collate ascii_bin,
	CONSTRAINT `lab_values_user_id_entry_id_place_pk` PRIMARY KEY(`user_id`,`entry_id`,`place`),
	CONSTRAINT `lab_values_analyte_ck` CHECK(`lab_values`.`analyte` is null or `lab_values`.`analyte` in ('glucose', 'glucose_fasting', 'hba1c', 'insulin', 'cholesterol', 'hdl', 'ldl', 'ldl_direct', 'triglycerides', 'apob', 'lpa', 'creatinine', 'egfr', 'bun', 'uric_acid', 'sodium', 'potassium', 'chloride', 'carbon_dioxide', 'calcium', 'magnesium', 'phosphate', 'albumin', 'total_protein', 'alt', 'ast', 'alp', 'ggt', 'bilirubin', 'wbc', 'rbc', 'hemoglobin', 'hematocrit', 'platelets', 'mcv', 'mch', 'mchc', 'rdw', 'neutrophils', 'neutrophils_percent', 'lymphocytes', 'lymphocytes_percent', 'tsh', 'free_t4', 'free_t3', 'vitamin_d', 'vitamin_b12', 'folate', 'ferritin', 'iron', 'crp', 'hs_crp', 'homocysteine', 'testosterone', 'estradiol', 'cortisol', 'psa', 'inr')),
	CONSTRAINT `lab_values_comparator_ck` CHECK(`lab_values`.`comparator` is null or `lab_values`.`comparator` in ('lt', 'gt')),
	CONSTRAINT `lab_values_value_ck` CHECK(`lab_values`.`value` is null or `lab_values`.`value` between 0 and 1000000),
	CONSTRAINT `lab_values_unit_ck` CHECK(`lab_values`.`unit` is null or `lab_values`.`unit` in ('mg_dl', 'mmol_l', 'percent', 'mmol_mol', 'g_dl', 'g_l', 'umol_l', 'ml_min', 'meq_l', 'u_l', 'e3_ul', 'e9_l', 'e6_ul', 'e12_l', 'l_l', 'fl', 'pg', 'miu_l', 'uiu_ml', 'ng_dl', 'pmol_l', 'pg_ml', 'ng_ml', 'nmol_l', 'ug_l', 'ug_dl', 'mg_l', 'ratio')),
	CONSTRAINT `lab_values_low_ck` CHECK(`lab_values`.`reference_low` is null or `lab_values`.`reference_low` between 0 and 1000000),
	CONSTRAINT `lab_values_high_ck` CHECK(`lab_values`.`reference_high` is null or `lab_values`.`reference_high` between 0 and 1000000),
	CONSTRAINT `lab_values_flag_ck` CHECK(`lab_values`.`flag` is null or `lab_values`.`flag` in ('low', 'normal', 'high', 'critical'))
);
--> statement-breakpoint
ALTER TABLE `lab_results` ADD CONSTRAINT `lab_results_user_id_users_id_fk` FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `lab_values` ADD CONSTRAINT `lab_values_entry_fk` FOREIGN KEY (`user_id`,`entry_id`) REFERENCES `lab_results`(`user_id`,`id`) ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `lab_results_day_idx` ON `lab_results` (`user_id`,`test_date`,`id`);