CREATE TABLE `emergency_contacts` (
	`user_id` binary(16) NOT NULL,
	`id` binary(16) NOT NULL,
	`source` varchar(40) character set ascii collate ascii_bin NOT NULL DEFAULT 'manual',
	`source_name` varchar(100),
	`entered_units` enum('metric','imperial') NOT NULL,
	`confirmed_fields` varchar(255) character set ascii collate ascii_bin,
	`deleted_at` datetime(3),
	`created_at` datetime(3) NOT NULL DEFAULT (now(3)),
	`updated_at` datetime(3) NOT NULL DEFAULT (now(3)),
	`checked_on` date NOT NULL,
	`name` varbinary(8192) NOT NULL,
	`relationship` varbinary(8192),
	`phone` varbinary(8192) NOT NULL,
	`email` varbinary(8192),
	`is_primary` boolean,
	CONSTRAINT `emergency_contacts_user_id_id_pk` PRIMARY KEY(`user_id`,`id`)
);
--> statement-breakpoint
CREATE TABLE `environmental_tracking` (
	`user_id` binary(16) NOT NULL,
	`id` binary(16) NOT NULL,
	`source` varchar(40) character set ascii collate ascii_bin NOT NULL DEFAULT 'manual',
	`source_name` varchar(100),
	`entered_units` enum('metric','imperial') NOT NULL,
	`confirmed_fields` varchar(255) character set ascii collate ascii_bin,
	`deleted_at` datetime(3),
	`created_at` datetime(3) NOT NULL DEFAULT (now(3)),
	`updated_at` datetime(3) NOT NULL DEFAULT (now(3)),
	`tracking_date` date NOT NULL,
	`pm25` decimal(6,1),
	`pm10` decimal(6,1),
	`o3` decimal(5,3),
	`no2` decimal(6,1),
	`so2` decimal(6,1),
	`co` decimal(5,1),
	`air_quality_index` int,
	`temperature` decimal(5,2),
	`humidity` tinyint,
	`weather_condition` varchar(24) character set ascii collate ascii_bin,
	`uv_index` decimal(3,1),
	`natural_light_exposure` int,
	`sleep_environment_quality` tinyint,
	`work_environment_quality` tinyint,
	`notes` varbinary(8192),
	CONSTRAINT `environmental_tracking_user_id_id_pk` PRIMARY KEY(`user_id`,`id`),
	CONSTRAINT `environmental_tracking_pm25_ck` CHECK(`environmental_tracking`.`pm25` is null or `environmental_tracking`.`pm25` between 0 and 5000),
	CONSTRAINT `environmental_tracking_pm10_ck` CHECK(`environmental_tracking`.`pm10` is null or `environmental_tracking`.`pm10` between 0 and 10000),
	CONSTRAINT `environmental_tracking_o3_ck` CHECK(`environmental_tracking`.`o3` is null or `environmental_tracking`.`o3` between 0 and 2),
	CONSTRAINT `environmental_tracking_no2_ck` CHECK(`environmental_tracking`.`no2` is null or `environmental_tracking`.`no2` between 0 and 5000),
	CONSTRAINT `environmental_tracking_so2_ck` CHECK(`environmental_tracking`.`so2` is null or `environmental_tracking`.`so2` between 0 and 5000),
	CONSTRAINT `environmental_tracking_co_ck` CHECK(`environmental_tracking`.`co` is null or `environmental_tracking`.`co` between 0 and 200),
	CONSTRAINT `environmental_tracking_aqi_ck` CHECK(`environmental_tracking`.`air_quality_index` is null or `environmental_tracking`.`air_quality_index` between 0 and 1000),
	CONSTRAINT `environmental_tracking_temp_ck` CHECK(`environmental_tracking`.`temperature` is null or `environmental_tracking`.`temperature` between -90 and 60),
	CONSTRAINT `environmental_tracking_humidity_ck` CHECK(`environmental_tracking`.`humidity` is null or `environmental_tracking`.`humidity` between 0 and 100),
	CONSTRAINT `environmental_tracking_weather_ck` CHECK(`environmental_tracking`.`weather_condition` is null or `environmental_tracking`.`weather_condition` in ('sunny', 'partly_cloudy', 'cloudy', 'fog', 'rain', 'storm', 'snow', 'windy')),
	CONSTRAINT `environmental_tracking_uv_ck` CHECK(`environmental_tracking`.`uv_index` is null or `environmental_tracking`.`uv_index` between 0 and 20),
	CONSTRAINT `environmental_tracking_light_ck` CHECK(`environmental_tracking`.`natural_light_exposure` is null or `environmental_tracking`.`natural_light_exposure` between 0 and 1440),
	CONSTRAINT `environmental_tracking_sleep_ck` CHECK(`environmental_tracking`.`sleep_environment_quality` is null or `environmental_tracking`.`sleep_environment_quality` between 1 and 10),
	CONSTRAINT `environmental_tracking_work_ck` CHECK(`environmental_tracking`.`work_environment_quality` is null or `environmental_tracking`.`work_environment_quality` between 1 and 10)
);
--> statement-breakpoint
CREATE TABLE `health_facts` (
	`user_id` binary(16) NOT NULL,
	`id` binary(16) NOT NULL,
	`source` varchar(40) character set ascii collate ascii_bin NOT NULL DEFAULT 'manual',
	`source_name` varchar(100),
	`entered_units` enum('metric','imperial') NOT NULL,
	`confirmed_fields` varchar(255) character set ascii collate ascii_bin,
	`deleted_at` datetime(3),
	`created_at` datetime(3) NOT NULL DEFAULT (now(3)),
	`updated_at` datetime(3) NOT NULL DEFAULT (now(3)),
	`fact` varchar(32) character set ascii collate ascii_bin NOT NULL,
	`answer` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`since` date NOT NULL,
	`until_day` date,
	`what` varbinary(8192),
	`note` varbinary(8192),
	CONSTRAINT `health_facts_user_id_id_pk` PRIMARY KEY(`user_id`,`id`),
	CONSTRAINT `health_facts_fact_ck` CHECK(`health_facts`.`fact` is null or `health_facts`.`fact` in ('smoking', 'diabetes', 'treated_blood_pressure', 'treated_lipids', 'pregnancy', 'medical_clearance', 'limitation', 'risk_flag')),
	CONSTRAINT `health_facts_answer_ck` CHECK(`health_facts`.`answer` is null or `health_facts`.`answer` in ('yes', 'no', 'never', 'former', 'current', 'prediabetes', 'type_1', 'type_2', 'gestational')),
	CONSTRAINT `health_facts_until_ck` CHECK(`health_facts`.`until_day` is null or `health_facts`.`until_day` >= `health_facts`.`since`)
);
--> statement-breakpoint
CREATE TABLE `medical_records` (
	`user_id` binary(16) NOT NULL,
	`id` binary(16) NOT NULL,
	`source` varchar(40) character set ascii collate ascii_bin NOT NULL DEFAULT 'manual',
	`source_name` varchar(100),
	`entered_units` enum('metric','imperial') NOT NULL,
	`confirmed_fields` varchar(255) character set ascii collate ascii_bin,
	`deleted_at` datetime(3),
	`created_at` datetime(3) NOT NULL DEFAULT (now(3)),
	`updated_at` datetime(3) NOT NULL DEFAULT (now(3)),
	`record_type` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`name` varbinary(8192) NOT NULL,
	`date_occurred` date NOT NULL,
	`severity` varchar(16) character set ascii collate ascii_bin,
	`status` varchar(16) character set ascii collate ascii_bin,
	`treated_by` varbinary(8192),
	`description` varbinary(8192),
	`notes` varbinary(8192),
	CONSTRAINT `medical_records_user_id_id_pk` PRIMARY KEY(`user_id`,`id`),
	CONSTRAINT `medical_records_type_ck` CHECK(`medical_records`.`record_type` is null or `medical_records`.`record_type` in ('diagnosis', 'procedure', 'surgery', 'vaccination', 'allergy')),
	CONSTRAINT `medical_records_severity_ck` CHECK(`medical_records`.`severity` is null or `medical_records`.`severity` in ('mild', 'moderate', 'severe', 'critical')),
	CONSTRAINT `medical_records_status_ck` CHECK(`medical_records`.`status` is null or `medical_records`.`status` in ('active', 'managed', 'resolved'))
);
--> statement-breakpoint
CREATE TABLE `medication_doses` (
	`user_id` binary(16) NOT NULL,
	`id` binary(16) NOT NULL,
	`medication_id` binary(16) NOT NULL,
	`log_date` date NOT NULL,
	`slot_minutes` int,
	`state` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`taken_at` datetime(3),
	`deleted_at` datetime(3),
	`created_at` datetime(3) NOT NULL DEFAULT (now(3)),
	`updated_at` datetime(3) NOT NULL DEFAULT (now(3)),
	CONSTRAINT `medication_doses_user_id_id_pk` PRIMARY KEY(`user_id`,`id`),
	CONSTRAINT `medication_doses_slot_uq` UNIQUE(`user_id`,`medication_id`,`log_date`,`slot_minutes`),
	CONSTRAINT `medication_doses_slot_ck` CHECK(`medication_doses`.`slot_minutes` is null or `medication_doses`.`slot_minutes` between 0 and 1439),
	CONSTRAINT `medication_doses_state_ck` CHECK(`medication_doses`.`state` is null or `medication_doses`.`state` in ('taken', 'skipped', 'later')),
	CONSTRAINT `medication_doses_taken_ck` CHECK((`medication_doses`.`state` = 'taken') = (`medication_doses`.`taken_at` is not null))
);
--> statement-breakpoint
CREATE TABLE `medication_tracking` (
	`user_id` binary(16) NOT NULL,
	`id` binary(16) NOT NULL,
	`source` varchar(40) character set ascii collate ascii_bin NOT NULL DEFAULT 'manual',
	`source_name` varchar(100),
	`entered_units` enum('metric','imperial') NOT NULL,
	`confirmed_fields` varchar(255) character set ascii collate ascii_bin,
	`deleted_at` datetime(3),
	`created_at` datetime(3) NOT NULL DEFAULT (now(3)),
	`updated_at` datetime(3) NOT NULL DEFAULT (now(3)),
	`medication_name` varbinary(8192) NOT NULL,
	`type` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`dosage` varbinary(8192),
	`frequency` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`weekdays` varchar(32) character set ascii collate ascii_bin,
	`times` varchar(64) character set ascii collate ascii_bin,
	`travel_rule` varchar(16) character set ascii collate ascii_bin NOT NULL,
	`start_date` date NOT NULL,
	`end_date` date,
	`is_active` boolean,
	`reason` varbinary(8192),
	`side_effects` varbinary(8192),
	`effectiveness` tinyint,
	`prescribed_by` varbinary(8192),
	`refill_date` date,
	`notes` varbinary(8192),
	CONSTRAINT `medication_tracking_user_id_id_pk` PRIMARY KEY(`user_id`,`id`),
	CONSTRAINT `medication_tracking_type_ck` CHECK(`medication_tracking`.`type` is null or `medication_tracking`.`type` in ('prescription', 'otc', 'supplement', 'herbal', 'nootropic')),
	CONSTRAINT `medication_tracking_frequency_ck` CHECK(`medication_tracking`.`frequency` is null or `medication_tracking`.`frequency` in ('every_day', 'some_days', 'as_needed')),
	CONSTRAINT `medication_tracking_weekdays_ck` CHECK(`medication_tracking`.`weekdays` is null or `medication_tracking`.`weekdays` regexp '^(mon|tue|wed|thu|fri|sat|sun)(,(mon|tue|wed|thu|fri|sat|sun)){0,6}$'),
	CONSTRAINT `medication_tracking_times_ck` CHECK(`medication_tracking`.`times` is null or `medication_tracking`.`times` regexp '^([01][0-9]|2[0-3]):[0-5][0-9](,([01][0-9]|2[0-3]):[0-5][0-9]){0,7}$'),
	CONSTRAINT `medication_tracking_travel_ck` CHECK(`medication_tracking`.`travel_rule` is null or `medication_tracking`.`travel_rule` in ('local_time', 'home_interval')),
	CONSTRAINT `medication_tracking_end_ck` CHECK(`medication_tracking`.`end_date` is null or `medication_tracking`.`end_date` >= `medication_tracking`.`start_date`),
	CONSTRAINT `medication_tracking_effectiveness_ck` CHECK(`medication_tracking`.`effectiveness` is null or `medication_tracking`.`effectiveness` between 1 and 10)
);
--> statement-breakpoint
CREATE TABLE `advanced_therapies` (
	`user_id` binary(16) NOT NULL,
	`id` binary(16) NOT NULL,
	`source` varchar(40) character set ascii collate ascii_bin NOT NULL DEFAULT 'manual',
	`source_name` varchar(100),
	`entered_units` enum('metric','imperial') NOT NULL,
	`confirmed_fields` varchar(255) character set ascii collate ascii_bin,
	`deleted_at` datetime(3),
	`created_at` datetime(3) NOT NULL DEFAULT (now(3)),
	`updated_at` datetime(3) NOT NULL DEFAULT (now(3)),
	`therapy_type` varchar(24) character set ascii collate ascii_bin NOT NULL,
	`therapy_date` date NOT NULL,
	`provider` varbinary(8192),
	`location` varbinary(8192),
	`protocol` varbinary(8192),
	`dosage` varbinary(8192),
	`cost` bigint,
	`currency` char(3) NOT NULL,
	`results` varbinary(8192),
	`side_effects` varbinary(8192),
	`follow_up_date` date,
	`notes` varbinary(8192),
	CONSTRAINT `advanced_therapies_user_id_id_pk` PRIMARY KEY(`user_id`,`id`),
	CONSTRAINT `advanced_therapies_type_ck` CHECK(`advanced_therapies`.`therapy_type` is null or `advanced_therapies`.`therapy_type` in ('stem_cell', 'iv_therapy', 'ozone', 'hyperbaric', 'cryo', 'sauna', 'ice_bath', 'plant_medicine', 'other')),
	CONSTRAINT `advanced_therapies_cost_ck` CHECK(`advanced_therapies`.`cost` is null or `advanced_therapies`.`cost` between 0 and 10000000000000),
	CONSTRAINT `advanced_therapies_follow_up_ck` CHECK(`advanced_therapies`.`follow_up_date` is null or `advanced_therapies`.`follow_up_date` >= `advanced_therapies`.`therapy_date`)
);
--> statement-breakpoint
ALTER TABLE `emergency_contacts` ADD CONSTRAINT `emergency_contacts_user_id_users_id_fk` FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `environmental_tracking` ADD CONSTRAINT `environmental_tracking_user_id_users_id_fk` FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `health_facts` ADD CONSTRAINT `health_facts_user_id_users_id_fk` FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `medical_records` ADD CONSTRAINT `medical_records_user_id_users_id_fk` FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `medication_doses` ADD CONSTRAINT `medication_doses_user_id_users_id_fk` FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `medication_doses` ADD CONSTRAINT `medication_doses_medication_fk` FOREIGN KEY (`user_id`,`medication_id`) REFERENCES `medication_tracking`(`user_id`,`id`) ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `medication_tracking` ADD CONSTRAINT `medication_tracking_user_id_users_id_fk` FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE `advanced_therapies` ADD CONSTRAINT `advanced_therapies_user_id_users_id_fk` FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX `emergency_contacts_day_idx` ON `emergency_contacts` (`user_id`,`checked_on`,`id`);--> statement-breakpoint
CREATE INDEX `environmental_tracking_day_idx` ON `environmental_tracking` (`user_id`,`tracking_date`,`id`);--> statement-breakpoint
CREATE INDEX `health_facts_day_idx` ON `health_facts` (`user_id`,`since`,`id`);--> statement-breakpoint
CREATE INDEX `medical_records_day_idx` ON `medical_records` (`user_id`,`date_occurred`,`id`);--> statement-breakpoint
CREATE INDEX `medication_doses_day_idx` ON `medication_doses` (`user_id`,`log_date`);--> statement-breakpoint
CREATE INDEX `medication_tracking_day_idx` ON `medication_tracking` (`user_id`,`start_date`,`id`);--> statement-breakpoint
CREATE INDEX `advanced_therapies_day_idx` ON `advanced_therapies` (`user_id`,`therapy_date`,`id`);